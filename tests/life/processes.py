"""Programs that end with this one, whatever happens: none is left behind, not even what they started themselves."""

import ctypes
import os
import pathlib
import signal
import subprocess
import time

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
_prctl = ctypes.CDLL(None, use_errno=True).prctl
END_WITHIN = 5  # s that a program has after SIGTERM


def adopt_orphans():
    """What a child leaves behind becomes ours, so that end_all finds it."""
    _prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def start(command, **options):
    return subprocess.Popen(
        [str(part) for part in command],
        preexec_fn=lambda: _prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0),
        **{"stdin": subprocess.DEVNULL, **options},
    )


def _children():
    me = str(os.getpid())
    found = []
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if fields[1] == me:
            found.append(int(stat.parent.name))
    return found


def end_all():
    """SIGTERM, then SIGKILL, until there is no child."""
    asked, deadline = set(), time.monotonic() + END_WITHIN
    while children := _children():
        for child in children:
            late = time.monotonic() > deadline
            try:
                if late or child not in asked:
                    os.kill(child, signal.SIGKILL if late else signal.SIGTERM)
                os.waitpid(child, os.WNOHANG)
            except (ProcessLookupError, ChildProcessError):
                pass
            asked.add(child)
        time.sleep(0.02)


def start_session_bus(work):
    """The address of a D-Bus of our own, where the screen reader's side finds the kiosk."""
    read, write = os.pipe()
    start(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={write}"],
        pass_fds=[write], stdout=open(work / "bus.log", "w"), stderr=subprocess.STDOUT,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        return pipe.readline().strip()
