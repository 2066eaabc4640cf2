"""packaging/kiosk/make-backup with the real rollcallctl and, for encrypted backups, the real age.

Catches: a backup that cannot be read with its key, one that lies unencrypted on the stick, a key that is not there and a
backup that is made without, new backups that push out ones that are needed, a stick that cannot hold it and a half file.
"""
import datetime
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAMS = pathlib.Path(sys.argv.pop(1))
TODAY = f"rollcall-{datetime.date.today()}.sqlite"


class Backup(unittest.TestCase):
    def setUp(self):
        self.work = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.work, ignore_errors=True)
        self.stick = self.work / "stick"
        self.state = self.work / "state"
        for folder in (self.stick, self.state):
            folder.mkdir()
        tool = self.work / "rollcallctl"
        tool.write_text(f'#!/bin/sh\nexec "{PROGRAMS}/rollcallctl" --data-dir "{self.work}/data" "$@"\n')
        tool.chmod(0o755)
        subprocess.run([PROGRAMS.parent / "tests/bin/fill_ledger", self.work / "data", "it", "200", "0", "0"], check=True)

    def backup(self, **settings):
        environment = {**os.environ, "ROLLCALLCTL": str(self.work / "rollcallctl"), "ROLLCALL_BACKUP_FOLDER": str(self.stick),
                       "STATE_DIRECTORY": str(self.state), **settings}
        return subprocess.run([ROOT / "packaging/kiosk/make-backup"], env=environment, stderr=subprocess.PIPE, text=True)

    def names(self):
        return sorted(file.name for file in self.stick.iterdir())

    def make_key(self):
        if not shutil.which("age-keygen"):
            self.skipTest("age is not installed")
        key = self.work / "backup.key"
        subprocess.run(["age-keygen", "-o", key], check=True, stderr=subprocess.DEVNULL)
        return key

    def test_an_encrypted_one_is_read_with_its_key_alone(self):
        key = self.make_key()
        done = self.backup(ROLLCALL_BACKUP_KEY=str(key))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.names(), [TODAY + ".age"])
        self.assertEqual(list(self.state.iterdir()), [])
        self.assertNotIn(b"SQLite format 3", (self.stick / (TODAY + ".age")).read_bytes())
        plain = self.work / "restored.sqlite"
        with open(plain, "wb") as out:
            subprocess.run(["age", "--decrypt", "--identity", key, self.stick / (TODAY + ".age")], check=True, stdout=out)
        with sqlite3.connect(plain) as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchone(), ("ok",))

    def test_without_the_key_there_is_none(self):
        if not shutil.which("age"):
            self.skipTest("age is not installed")
        done = self.backup(ROLLCALL_BACKUP_KEY=str(self.work / "gone.key"))
        self.assertEqual(done.returncode, 1)
        self.assertIn("there is no key", done.stderr)
        self.assertEqual(self.names(), [])

    def test_the_newest_are_kept_whatever_their_kind(self):
        for day in range(1, 6):
            (self.stick / f"rollcall-2026-01-0{day}.sqlite{'.age' if day % 2 else ''}").touch()
        (self.stick / "rollcall-notes.sqlite").touch()
        done = self.backup(ROLLCALL_BACKUP_KEEP="3")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.names(), ["rollcall-2026-01-04.sqlite", "rollcall-2026-01-05.sqlite.age", TODAY,
                                        "rollcall-notes.sqlite"])

    def test_one_that_cannot_be_read_back_is_no_backup(self):
        key = self.make_key()
        (self.work / "bin").mkdir()
        lying = self.work / "bin/age"
        lying.write_text(f"#!/bin/sh\ncase $1 in --decrypt) {shutil.which('age')} \"$@\" | head -c 100 ;; *) exec {shutil.which('age')} \"$@\" ;; esac\n")
        lying.chmod(0o755)
        done = self.backup(ROLLCALL_BACKUP_KEY=str(key), PATH=f"{self.work}/bin:{os.environ['PATH']}")
        self.assertEqual(done.returncode, 1)
        self.assertIn("cannot be read back", done.stderr)
        self.assertEqual(self.names(), [])
        self.assertEqual(list(self.state.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
