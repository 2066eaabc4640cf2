"""A screen with a window manager, and the one finger that touches it: xdotool."""

import os
import subprocess

import processes

DENSITY = 96


class Display:
    def __init__(self, size, work):
        self._size = size
        read, write = os.pipe()
        self._server = processes.start(
            ["Xvfb", "-displayfd", write, "-screen", "0", f"{size[0]}x{size[1]}x24", "-dpi", DENSITY, "-nolisten", "tcp"],
            pass_fds=[write], stderr=open(work / "xvfb.log", "w"),
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start; see xvfb.log")
        self.name = f":{number}"
        self._environment = dict(os.environ, DISPLAY=self.name)
        processes.start(
            ["matchbox-window-manager", "-use_titlebar", "no"],
            env=self._environment, stdout=open(work / "window-manager.log", "w"), stderr=subprocess.STDOUT,
        )

    def _tool(self, *arguments):
        subprocess.run(["xdotool", *map(str, arguments)], env=self._environment, check=True, timeout=10)

    def press(self, point):
        self._tool("mousemove", *point, "mousedown", 1, "mouseup", 1)

    def hold(self, point):
        self._tool("mousemove", *point, "mousedown", 1)

    def let_go(self):
        self._tool("mouseup", 1)

    def scroll(self, point, down):
        self._tool("mousemove", *point, "click", 5 if down else 4)

    def picture(self, path):
        subprocess.run(
            ["ffmpeg", "-v", "error", "-y", "-f", "x11grab", "-draw_mouse", "0",
             "-video_size", f"{self._size[0]}x{self._size[1]}", "-i", self.name, "-frames:v", "1", str(path)],
            check=True, timeout=30, stdin=subprocess.DEVNULL,
        )
