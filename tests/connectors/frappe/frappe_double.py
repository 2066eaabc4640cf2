"""Frappe HR as the notes have it: one log per employee, second and, with `by_type`, direction; errors as JSON in JSON in JSON."""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from double import Double  # noqa: E402

LOG = r"/api/method/(hrms|erpnext)\.hr\.doctype\.employee_checkin\.employee_checkin\.add_log_based_on_employee_field"


class Frappe(Double):
    def __init__(self):
        super().__init__([
            ("POST", LOG, self.add_log),
            ("GET", r"/api/resource/Employee", self.employees),
            ("GET", r"/api/resource/Employee Checkin", self.checkins),
            ("GET", r"/api/resource/Shift Type/(.+)", self.shift),
            ("PUT", r"/api/resource/Shift Type/(.+)", self.move_shift),
            ("GET", r"/api/method/frappe\.auth\.get_logged_user", self.user),
        ])
        self.logs, self.by_type, self.translated, self.blind, self.takes_all = [], False, False, False, False
        self.people = {"1001": "HR-EMP-1", "1002": "HR-EMP-2"}
        self.inactive = ["1009"]
        self.shifts = {"Day": {"last_sync_of_checkin": "2020-01-01 00:00:00", "auto_update_last_sync": 0}}

    def state(self):
        return {"logs": self.logs, "shifts": self.shifts}

    def refused(self, call):
        return call.headers.get("authorization") != "token key:secret"

    def error(self, status, kind, text):
        return status, {"exception": f"frappe.exceptions.{kind}: {text}", "exc_type": kind, "exc": "[\"Traceback\"]",
                        "_server_messages": json.dumps([json.dumps({"message": text, "indicator": "red"})])}

    def add_log(self, call):
        if self.refused(call):
            return self.error(401, "AuthenticationError", "Invalid key")
        body = call.json
        field = body["employee_field_value"]
        if field in self.inactive:
            return self.error(417, "ValidationError", "Transactions cannot be created for an Inactive Employee <b>X</b>.")
        if field not in self.people:
            return self.error(417, "ValidationError",
                              "No Employee found for the given employee field value. 'attendance_device_id': " + field)
        log = {"name": f"EMP-CKIN-{len(self.logs) + 1}", "employee": self.people[field], "time": body["timestamp"],
               "log_type": body["log_type"], "device_id": body["device_id"]}
        for other in self.logs:
            if not self.takes_all and all(other[k] == log[k] for k in ("employee", "time")) and (
                    not self.by_type or other["log_type"] == log["log_type"]):
                text = "Mitarbeiter hat schon einen Eintrag" if self.translated else \
                    "This employee already has a log with the same timestamp.<br><a href='/app/x'>EMP-CKIN</a>"
                return self.error(417, "ValidationError", text)
        self.logs.append(log)
        return 200, {"message": log}

    def matching(self, call, rows):
        filters = json.loads(call.query.get("filters", "[]"))
        return 200, {"data": [row for row in rows if all(row.get(f) == value for f, _, value in filters)]}

    def employees(self, call):
        return self.matching(call, [{"name": name, "attendance_device_id": key} for key, name in self.people.items()])

    def checkins(self, call):
        if self.refused(call):
            return self.error(403, "PermissionError", "Not permitted")
        return self.matching(call, [] if self.blind else self.logs)

    def shift(self, call):
        return 200, {"data": {"name": call.groups[0], **self.shifts[call.groups[0]]}}

    def move_shift(self, call):
        self.shifts[call.groups[0]].update(call.json)
        return 200, {"data": self.shifts[call.groups[0]]}

    def user(self, call):
        if self.refused(call):
            return self.error(401, "AuthenticationError", "Invalid key")
        return 200, {"message": "kiosk@example.com"}


Frappe().main()
