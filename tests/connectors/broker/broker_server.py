"""An event broker, written from the notes on its interface: all three dialects, strict about what it takes.

`configure` (see double.py): dialect, registered, stubborn (404 although registered), no_registration, no_heartbeat,
promise (202, and the batch is dropped), reject {user: error} (207), vague (207 that names nobody), poison (a user with
whom it fails with 500), limit (bytes of a body), single (several events are no good format), enrollments (the answer to
a sync), mismatch (SYNC_VERSION_MISMATCH unless force_full), version (enrollment_version of heartbeats).
"""
import base64
import json
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from double import Double  # noqa: E402

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\Z")
KEY = "s3cret"
DEVICE = "gate-1"


def refusal(status, code, error):
    return status, {"success": False, "error": error, "code": code, "details": {}}


def common_problem(event):
    metadata = event.get("metadata")
    if not isinstance(metadata, dict):
        return "metadata is missing"
    if not 0 <= metadata.get("distance", -1) <= 1 or metadata.get("frames_tracked", 0) < 1:
        return "metadata is out of range"
    if len(metadata.get("face_bbox", [])) != 4:
        return "face_bbox"
    image = event.get("image")
    if image is not None and len(base64.b64decode(image, validate=True)) > 50 * 1024:
        return "image is too large"
    if event.get("event_type") not in ("facial_id", "emotion"):
        return "event_type"
    if (event["event_type"] == "emotion") != ("emotion_code" in event):
        return "emotion_code"
    return None


def flat_problem(event):
    if not re.match(r"EV(1|2\.[1-8])-\d{13}-[0-9a-f]{8}\Z", event.get("event_id", "")):
        return "event_id"
    if "image" not in event or not TIME.match(event.get("timestamp", "")) or event.get("device_id") != DEVICE:
        return "a field is missing"
    if not event.get("user_id") or not 0 <= event.get("confidence", -1) <= 1:
        return "user_id or confidence"
    return common_problem(event)


def nested_problem(message):
    if [list(part) for part in message] != [["header"], ["data"]]:
        return "not a message"
    header, data = message[0]["header"], message[1]["data"]
    if header.get("to") != "gateway" or header.get("from") != DEVICE or header.get("source_type") != "device":
        return "header"
    if header.get("auth_token") != KEY or header.get("command_id") != "event.log" or not TIME.match(header["timestamp"]):
        return "header"
    if not re.match(r"EV(1|2\.[1-8])-\d{13}-gate-1\Z", data.get("event_id", "")):
        return "event_id"
    if not isinstance(data.get("debug"), list):
        return "debug is required"
    if data.get("person_name", "") in ("", "Unknown") or not data.get("person_id"):
        return "person_name"
    return common_problem(data)


class Broker(Double):
    def __init__(self):
        any_path = r"/(?:api/v1|data)"
        super().__init__([
            ("POST", any_path + r"/events|/events", self.take_events),
            ("POST", any_path + r"/devices/([^/]+)/heartbeat|/heartbeat", self.beat),
            ("POST", r"/(?:data/)?devices|/registration", self.register),
            ("GET", any_path + r"/enrollments/sync", self.sync),
        ])
        self.events, self.repeats, self.bodies, self.devices, self.beats, self.syncs = {}, 0, [], [], [], []
        self.dialect, self.registered, self.stubborn = "a", True, False
        self.no_registration = self.no_heartbeat = False
        self.clear()

    def clear(self):
        self.promise, self.reject, self.vague, self.poison = 0, {}, 0, None
        self.limit, self.single, self.mismatch, self.version, self.enrollments = 10_000_000, False, False, None, None

    def state(self):
        return {"events": self.events, "repeats": self.repeats, "sizes": self.bodies, "devices": self.devices,
                "beats": self.beats, "syncs": self.syncs}

    def configure(self, values):
        if values.pop("reset", False):
            self.__init__()
            self.requests, self.failures = [], []
        super().configure(values)

    def door(self, call):
        if call.headers.get("authorization") != "Bearer " + KEY or call.headers.get("x-device-id") != DEVICE:
            return refusal(401, "UNAUTHORIZED", "invalid key")
        return None

    def unknown(self):
        if self.registered and not self.stubborn:
            return None
        return refusal(404, "DEVICE_NOT_REGISTERED", "device is not registered")

    def unpacked(self, body):
        """The events and what is wrong with the envelope."""
        if self.dialect == "a":
            return (body["events"], None) if isinstance(body, dict) and "events" in body else ([], "no events")
        if self.dialect == "c" and isinstance(body, list):
            return [body], None
        if not isinstance(body, dict) or "messages" not in body:
            return [], "no messages"
        if self.dialect == "c" and len(body["messages"]) == 1:
            return [], "one event is sent bare"
        return body["messages"], None

    def take_events(self, call):
        refused = self.door(call) or self.unknown()
        if refused:
            return refused
        if len(call.body) > self.limit:
            return refusal(413, "UPLOAD_TOO_LARGE", "too large")
        events, problem = self.unpacked(call.json)
        if not problem and isinstance(call.json, dict):
            if call.json.get("device_id") != DEVICE or not TIME.match(call.json.get("timestamp", "")):
                problem = "envelope"
        if not problem and (len(events) > 10 or (self.single and len(events) > 1)):
            problem = "too many events"
        flat = self.dialect == "a"
        for event in events:
            problem = problem or (flat_problem if flat else nested_problem)(event)
        if problem:
            return refusal(400, "INVALID_EVENT_FORMAT", problem)
        if not flat:
            events = [message[1]["data"] for message in events]
        self.bodies.append(len(events))
        user_of = (lambda e: e["user_id"]) if flat else (lambda e: e["person_id"])
        if any(user_of(event) == self.poison for event in events):
            return 500, {"success": False, "error": "internal error"}
        if self.promise > 0:
            self.promise -= 1
            return 202, {"success": True, "message": "queued", "events_processed": len(events)}
        errors = []
        for event in events:
            if user_of(event) in self.reject:
                errors.append({"event_id": event["event_id"], "error": self.reject[user_of(event)]})
            elif self.events.get(event["event_id"], event) != event:
                errors.append({"event_id": event["event_id"], "error": "another event has this id"})
            else:
                self.repeats += event["event_id"] in self.events
                self.events[event["event_id"]] = event
        if self.vague > 0:
            self.vague -= 1
            return 207, {"success": True, "batch_id": "b", "accepted": len(events) - 1, "rejected": 1, "errors": []}
        if errors:
            return 207, {"success": len(errors) < len(events), "batch_id": "b", "accepted": len(events) - len(errors),
                         "rejected": len(errors), "errors": errors}
        return 201, {"success": True, "message": "ok", "event_id": events[0]["event_id"],
                     "events_processed": len(events)}

    def beat(self, call):
        refused = self.door(call) or (refusal(404, "NOT_FOUND", "no such page") if self.no_heartbeat else self.unknown())
        if refused:
            return refused
        if call.groups[0] not in (DEVICE, None):
            return refusal(400, "INVALID_EVENT_FORMAT", "another device")
        body = call.json
        if not TIME.match(body["timestamp"]) or body["status"] != "operational":
            return refusal(400, "INVALID_EVENT_FORMAT", "heartbeat")
        if not isinstance(body["metrics"], dict) or not isinstance(body["cv_stats"], dict):
            return refusal(400, "INVALID_EVENT_FORMAT", "heartbeat")
        self.beats.append(body)
        answer = {"success": True, "message": "ok", "last_heartbeat_at": body["timestamp"],
                  "config_update_available": False}
        return 200, answer if self.version is None else {**answer, "enrollment_version": self.version}

    def register(self, call):
        refused = self.door(call)
        if refused:
            return refused
        wanted = {"a": "/data/devices", "b": "/data/devices", "c": "/registration"}[self.dialect]
        if self.no_registration or call.path != wanted:
            return 404, {"detail": "Not Found"}
        body = call.json
        fixed = {"device_id": DEVICE, "capability": "face_recognition", "status": "provisioning",
                 "device_category": "camera"}
        if any(body.get(name) != value for name, value in fixed.items()):
            return refusal(400, "INVALID_EVENT_FORMAT", "registration")
        self.devices.append(body)
        if self.registered:
            return 409, {"success": False, "error": "device exists"}
        self.registered = True
        return 201, {"success": True}

    def sync(self, call):
        refused = self.door(call) or self.unknown()
        if refused:
            return refused
        self.syncs.append(call.query)
        if self.mismatch and call.query.get("force_full") != "true":
            return refusal(409, "SYNC_VERSION_MISMATCH", "ask for all")
        full = self.enrollments or {}
        if call.query.get("force_full") == "true" and "full" in full:
            return 200, full["full"]
        return 200, full.get("delta", full)


if __name__ == "__main__":
    Broker().main()
