"""What happens after an update: packaging/kiosk/watch-update and keep-packages with doubles of systemctl and apt, real
packages, and the status that the real kiosk gives to systemd.

Catches: an update that is bad and stays, one that is good and is taken back, a kiosk whose fault is older than the update,
a loop, an apt that is kept from installing.
"""
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
KIOSK = ROOT / "packaging/kiosk"
PROGRAMS = pathlib.Path(sys.argv.pop(1))
# Answers what the file of its version says; a list is gone through call by call, and its end holds.
SYSTEMCTL = """#!/usr/bin/env python3
import json, os, pathlib, sys
work = pathlib.Path(os.environ["WORK"])
answers = json.loads((work / ("states-" + (work / "version").read_text())).read_text())
calls = work / ("calls-" + (work / "version").read_text())
count = len(calls.read_text()) if calls.exists() else 0
calls.write_text("x" * (count + 1))
state = answers[min(count, len(answers) - 1)]
state = {"ActiveState": "active", "InvocationID": "1", "StatusText": "ready", **state}
if "--value" in sys.argv:
    print(state["ActiveState"])
else:
    print("\\n".join(f"{key}={value}" for key, value in state.items()))
"""
APT = """#!/usr/bin/env python3
import os, pathlib, sys
work = pathlib.Path(os.environ["WORK"])
with open(work / "apt.log", "a") as log:
    print(*sys.argv[1:], file=log)
if (work / "apt-fails").exists():
    sys.exit(100)
(work / "version").write_text("1")
"""
DPKG_QUERY = """#!/bin/sh
case "$*" in
    *Status-Abbrev*lab*) [ ! -f "$WORK/no-lab" ] && printf 'ii ' ;;
    *Status-Abbrev*) printf 'ii ' ;;
    *) cat "$WORK/version" ;;
esac
"""


class Watch(unittest.TestCase):
    def setUp(self):
        self.work = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.work, ignore_errors=True)
        for name, text in {"systemctl": SYSTEMCTL, "apt-get": APT, "dpkg-query": DPKG_QUERY,
                           "dpkg": "#!/bin/sh\n", "apt-mark": "#!/bin/sh\necho \"$@\" >>\"$WORK/marks\"\n"}.items():
            (self.work / name).write_text(text)
            (self.work / name).chmod(0o755)
        (self.work / "version").write_text("2")
        self.updates = self.work / "updates"
        self.updates.mkdir()
        self.after([{}])
        self.states(1, [{}])
        for package in ("rollcall", "rollcall-lab"):
            (self.updates / f"{package}_1.deb").touch()

    def states(self, version, answers):
        (self.work / f"states-{version}").write_text(json.dumps(answers))

    def after(self, answers, status_before="ready"):
        """An update from 1 to 2, whose kiosk shows these states."""
        (self.updates / "watch").write_text(f"1\n{status_before}\n")
        self.states(2, answers)

    def watch(self):
        environment = {**os.environ, "PATH": f"{self.work}:{os.environ['PATH']}", "WORK": str(self.work),
                       "ROLLCALL_UPDATE_FOLDER": str(self.updates), "ROLLCALL_UPDATE_LIMIT": "4", "ROLLCALL_UPDATE_STEADY": "2"}
        return subprocess.run([KIOSK / "watch-update"], env=environment, stderr=subprocess.PIPE, text=True, timeout=60)

    def apt(self):
        log = self.work / "apt.log"
        return log.read_text().splitlines() if log.exists() else []

    def assert_back(self, done, reason):
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn(reason, done.stderr)
        self.assertEqual(len(self.apt()), 1, self.apt())
        self.assertIn("--allow-downgrades", self.apt()[0])
        for package in ("rollcall", "rollcall-lab"):
            self.assertIn(f"{self.updates}/{package}_1.deb", self.apt()[0])
        self.assertEqual((self.work / "marks").read_text(), "hold rollcall\n")
        self.assertFalse((self.updates / "watch").exists())

    def assert_kept(self, done, words):
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(words, done.stderr)
        self.assertEqual(self.apt(), [])
        self.assertFalse((self.updates / "watch").exists())

    def test_a_good_one_stays(self):
        self.after([{"ActiveState": "activating"}, {"StatusText": "passing: storage-starting, camera-starting"}, {}])
        self.assert_kept(self.watch(), "from 1 to 2 is healthy")

    def test_one_that_starts_again_and_again_goes(self):
        self.after([{"InvocationID": str(i)} for i in range(100)])
        self.assert_back(self.watch(), "it does not stay up")

    def test_one_that_never_starts_goes(self):
        self.after([{"ActiveState": "activating"}])
        done = self.watch()
        self.assert_back(done, "it does not stay up")
        self.assertIn("back to 1, which is healthy", done.stderr)

    def test_one_that_stays_in_its_start_goes(self):
        self.after([{"StatusText": "passing: recognition-starting"}])
        self.assert_back(self.watch(), "it is still starting")

    def test_a_new_fault_takes_it_back(self):
        self.after([{"StatusText": "faults: models-missing; warnings: clock-behind"}])
        self.assert_back(self.watch(), "a new fault: models-missing")

    def test_a_fault_of_before_does_not(self):
        self.after([{"StatusText": "faults: camera-missing, models-missing"}],
                   "faults: models-missing, camera-missing; warnings: clock-behind")
        self.assert_kept(self.watch(), "healthy")

    def test_what_is_not_kept_comes_from_the_repository(self):
        self.after([{"ActiveState": "failed"}])
        (self.work / "no-lab").touch()
        (self.updates / "rollcall_1.deb").unlink()
        self.assertEqual(self.watch().returncode, 1)
        self.assertTrue(self.apt()[0].endswith(" rollcall=1"), self.apt())

    def test_what_cannot_be_taken_back_is_said(self):
        self.after([{"ActiveState": "failed"}])
        (self.work / "apt-fails").touch()
        done = self.watch()
        self.assertEqual(done.returncode, 1)
        self.assertIn("by hand: apt install rollcall=1", done.stderr)
        self.assertFalse((self.updates / "watch").exists())

    def test_a_kiosk_that_was_stopped_by_hand_is_left_alone(self):
        self.after([{"ActiveState": "inactive"}])
        self.assert_kept(self.watch(), "not running")
        self.after([{"ActiveState": "activating"}, {"ActiveState": "activating"}, {"ActiveState": "inactive"}])
        self.assert_kept(self.watch(), "was stopped")

    def test_going_back_goes_on_after_a_power_cut(self):
        (self.updates / "going-back").write_text("2\n")
        done = self.watch()
        self.assertEqual(len(self.apt()), 1)
        self.assertIn("2 is not installed again", done.stderr)

    def test_without_an_update_there_is_nothing_to_do(self):
        (self.updates / "watch").unlink()
        self.assertEqual(self.watch().returncode, 0)
        self.assertEqual(self.apt(), [])


class Keep(unittest.TestCase):
    def setUp(self):
        self.work = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.work, ignore_errors=True)

    def package(self, name, version):
        tree = self.work / "tree"
        (tree / "DEBIAN").mkdir(parents=True)
        (tree / "DEBIAN/control").write_text(f"Package: {name}\nVersion: {version}\nArchitecture: all\n"
                                             "Maintainer: Nobody <nobody@rollcall.invalid>\nDescription: trial\n")
        # Files may have any name where a package is installed from a folder.
        deb = self.work / f"my rollcall {name}{version}.deb"
        subprocess.run(["dpkg-deb", "--root-owner-group", "--build", tree, deb], check=True, stdout=subprocess.DEVNULL)
        shutil.rmtree(tree)
        return deb

    def keep(self, *files, folder="kept"):
        return subprocess.run([KIOSK / "keep-packages"], input="".join(f"{file}\n" for file in files), text=True,
                              env={**os.environ, "ROLLCALL_UPDATE_FOLDER": str(self.work / folder)}, stderr=subprocess.PIPE)

    def test_the_newest_two_of_each_are_kept(self):
        for version in ("1", "2", "3"):
            self.assertEqual(self.keep(self.package("rollcall", version), self.package("rollcall-lab", version)).returncode, 0)
        self.keep(self.package("rollcall-receiver", "1"))
        self.assertEqual(sorted(file.name for file in (self.work / "kept").iterdir()),
                         ["rollcall-lab_2.deb", "rollcall-lab_3.deb", "rollcall_2.deb", "rollcall_3.deb"])

    def test_apt_goes_on_whatever_happens(self):
        (self.work / "rollcall_broken.deb").write_bytes(b"no package")
        (self.work / "file").touch()
        self.assertEqual(self.keep(self.work / "rollcall_broken.deb", self.work / "rollcall_gone.deb", "").returncode, 0)
        self.assertEqual(self.keep(self.package("rollcall", "1"), folder="file/below").returncode, 0)


class Status(unittest.TestCase):
    def test_the_kiosk_says_what_is_wrong(self):
        work = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, work, ignore_errors=True)
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
            systemd.bind(str(work / "notify"))
            systemd.settimeout(60)
            (work / "models").mkdir()
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(work), "NOTIFY_SOCKET": str(work / "notify")}
            kiosk = subprocess.Popen([PROGRAMS / "rollcall", "--data-dir", work / "data", "--models", work / "models", "--source", "none",
                                      "--windowed"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                messages, deadline = [], time.monotonic() + 60
                while not messages or "models-missing" not in messages[-1]:
                    self.assertLess(time.monotonic(), deadline, messages)
                    messages.append(systemd.recv(4096).decode())
            finally:
                kiosk.terminate()
                kiosk.wait(30)
        self.assertIn("READY=1", messages)
        self.assertRegex(messages[-1], r"^STATUS=faults: [a-z, -]*models-missing")


if __name__ == "__main__":
    unittest.main()
