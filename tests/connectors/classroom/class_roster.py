"""A class roster server as its notes have it: it accepts first, inserts a whole batch in one transaction later, and
drops it without a word for any fault."""
import datetime
import os
import re
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from double import Double  # noqa: E402

UTC = datetime.timezone.utc
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
SPAN = datetime.timedelta(seconds=30)


class Roster(Double):
    def __init__(self):
        super().__init__([
            ("GET", r"/health", lambda call: (200, {"status": "healthy"})),
            ("GET", r"/api/v1/schedule", self.schedule),
            ("GET", r"/api/v1/schedule/preview", lambda call: (200, self.preview)),
            ("POST", r"/api/v1/attendance", self.attendance),
            ("GET", r"/api/v1/attendance/course/([^/]+)", self.course),
            ("GET", r"/api/v1/attendance/student/([^/]+)", self.student),
            ("POST", r"/api/v1/heartbeat", self.heartbeat),
        ])
        self.students = {}        # id -> name
        self.courses = {}         # id -> name
        self.rooms = []
        self.current = None       # what the schedule shows
        self.preview = []
        self.encodings = False    # a stored one: the schedule fails
        self.delay = 0.01         # until a batch is inserted
        self.drop = 0             # so many batches are dropped for no reason
        self.logs, self.dropped, self.beats, self.sizes = [], [], [], []

    def configure(self, values):
        if "students" in values:
            values["students"] = {str(s): "Name " + str(s) for s in values["students"]}
        super().configure(values)

    def state(self):
        return {"logs": self.logs, "dropped": self.dropped, "beats": self.beats, "sizes": self.sizes}

    def schedule(self, call):
        if "device_id" not in call.query or "room_id" not in call.query:
            return 422, {"detail": [{"loc": ["query", "device_id"], "msg": "field required", "type": "value_error"}]}
        if self.encodings:
            return 500, {"detail": "Internal server error"}
        return 200, self.current if call.query["room_id"] in self.rooms else None

    def attendance(self, call):
        try:
            body = call.json
            device, records = str(body["device_id"]), body["records"]
        except (ValueError, KeyError, TypeError):
            return 422, {"detail": [{"loc": ["body", "records"], "msg": "field required", "type": "value_error"}]}
        if not records:
            return 400, {"detail": "No records provided"}
        if len(records) > 100:
            return 400, {"detail": "Batch size too large (max 100)"}
        for at, record in enumerate(records):
            if not isinstance(record.get("confidence"), (int, float)):
                return 422, {"detail": [{"loc": ["body", "records", at, "confidence"],
                                         "msg": "value is not a valid float", "type": "type_error"}]}
            if not record.get("student_id") or not record.get("course_id"):
                return 400, {"detail": "Invalid record structure"}
        self.sizes.append(len(records))
        threading.Timer(self.delay, self.insert, (device, records)).start()
        return 202, {"status": "accepted", "records_received": len(records), "message": "Queued"}

    def insert(self, device, records):
        with self.lock:
            if self.drop > 0:
                self.drop -= 1
                self.dropped.append("dropped")
                return
            new = []
            for record in records:
                problem = self.problem(device, record, new)
                if problem:
                    self.dropped.append(problem)
                    return
                new.append({"student_id": record["student_id"], "course_id": record["course_id"],
                            "timestamp": record["timestamp"], "confidence": record["confidence"]})
            self.logs += new

    def problem(self, device, record, new):
        if not UUID.match(device):
            return "device"
        if record["student_id"] not in self.students:
            return "student"
        if record["course_id"] not in self.courses:
            return "course"
        if record.get("classroom_id") not in self.rooms:
            return "room"
        if not 0 <= record["confidence"] <= 1 or round(record["confidence"], 3) != record["confidence"]:
            return "confidence"
        if not re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z", record["timestamp"]):
            return "timestamp"
        at = self.moment(record["timestamp"])
        for log in self.logs + new:
            if (log["student_id"], log["course_id"]) == (record["student_id"], record["course_id"]) \
                    and abs(self.moment(log["timestamp"]) - at) < SPAN:
                return "30 s"
        return ""

    @staticmethod
    def moment(text):
        return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)

    def course(self, call):
        course, date = call.groups[0], call.query.get("date", "")
        if course not in self.courses:
            return 404, {"detail": "Course not found"}
        rows = [log for log in self.logs if log["course_id"] == course and log["timestamp"][:10] == date]
        came = {row["student_id"] for row in rows}
        listed = [{"student_id": row["student_id"], "name": self.students[row["student_id"]], "status": "present",
                   "timestamp": row["timestamp"][:-1] + "+00:00", "confidence": row["confidence"]} for row in rows]
        listed += [{"student_id": student, "name": name, "status": "absent", "timestamp": None, "confidence": None}
                   for student, name in self.students.items() if student not in came]
        return 200, {"course_id": course, "date": date, "total_enrolled": len(self.students), "present": len(came),
                     "absent": len(self.students) - len(came), "attendance_percentage": 50.0, "students": listed}

    def student(self, call):
        student = call.groups[0]
        if student not in self.students:
            return 404, {"detail": "Student not found"}
        rows = [log for log in self.logs if log["student_id"] == student]
        rows.sort(key=lambda row: row["timestamp"], reverse=True)
        return 200, {"student_id": student, "total_records": len(rows), "attendance": [
            {"timestamp": row["timestamp"][:-1] + "+00:00", "course_id": row["course_id"],
             "course_name": self.courses[row["course_id"]], "confidence": row["confidence"], "status": "present"}
            for row in rows[:100]]}

    def heartbeat(self, call):
        self.beats.append(call.json)
        if not UUID.match(call.json["device_id"]) or len(call.json["metrics"]["app_version"]) > 20:
            return 500, {"detail": "Internal server error"}
        return 200, {"status": "ok"}


Roster().main()
