"""Odoo's employees and attendances as the notes have them, over JSON-2 and JSON-RPC: one open record for each employee, no
record before the end of another, no key by which one that comes twice would be known."""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from double import Double  # noqa: E402


class Fault(Exception):
    def __init__(self, status, name, text):
        super().__init__(text)
        self.status, self.name, self.text = status, name, text

    def body(self):
        return {"name": self.name, "message": self.text, "arguments": [self.text], "context": {}, "debug": "Traceback"}


class Odoo(Double):
    def __init__(self):
        super().__init__([("POST", r"/json/2/([a-z.]+)/([a-z_]+)", self.json2), ("POST", r"/jsonrpc", self.rpc)])
        self.employees = [{"id": 7, "name": "A", "barcode": "1001"}, {"id": 8, "name": "B", "barcode": "1002"},
                          {"id": 9, "name": "C", "barcode": "1003"}, {"id": 10, "name": "D", "barcode": "1003"}]
        self.records, self.modes, self.contexts = [], True, []

    def state(self):
        return {"records": self.records, "contexts": self.contexts}

    def failure_for(self, call):
        if call.path == "/jsonrpc":
            params = call.json["params"]
            call.target += "/" + "/".join(params["args"][3:5] if params["service"] == "object" else [params["method"]])
        return super().failure_for(call)

    # The two interfaces

    def json2(self, call):
        if call.headers.get("authorization") != "bearer key":
            return 401, Fault(401, "werkzeug.exceptions.Unauthorized", "Invalid apikey").body()
        try:
            return 200, self.execute(*call.groups, **call.json)
        except Fault as fault:
            return fault.status, fault.body()

    def rpc(self, call):
        params = call.json["params"]
        envelope = {"jsonrpc": "2.0", "id": call.json["id"]}
        try:
            if params["service"] == "common":
                return 200, {**envelope, "result": 2 if params["args"][:3] == ["company", "kiosk", "key"] else False}
            database, user, key, model, method, args, kwargs = params["args"]
            if (database, user, key) != ("company", 2, "key"):
                raise Fault(403, "odoo.exceptions.AccessDenied", "Access Denied")
            names = {"search_read": ["domain"], "create": ["vals_list"], "write": ["ids", "vals"]}[method]
            return 200, {**envelope, "result": self.execute(model, method, **dict(zip(names, args)), **kwargs)}
        except Fault as fault:
            return 200, {**envelope, "error": {"code": 200, "message": "Odoo Server Error", "data": fault.body()}}

    # The models

    def execute(self, model, method, context=None, **arguments):
        self.contexts.append(context)
        rows = {"hr.employee": self.employees, "hr.attendance": self.records}[model]
        return getattr(self, method)(rows, **arguments)

    def search_read(self, rows, domain, fields, limit=None, order=""):
        for field in [term[0] for term in domain] + fields:
            if rows is self.employees and field not in ("id", "name", "barcode"):
                raise Fault(500, "builtins.ValueError", f"Invalid field hr.employee.{field} in leaf")
        found = [row for row in rows if all(row[field] == value for field, _, value in domain)]
        return [{field: row[field] for field in {"id", *fields}} for row in found][:limit]

    def check_modes(self, values):
        for field in ("in_mode", "out_mode"):
            if field in values and not self.modes:
                raise Fault(500, "builtins.ValueError", f"Invalid field '{field}' on model 'hr.attendance'")

    def check(self, record):
        others = [other for other in self.records if other["id"] != record["id"] and
                  other["employee_id"] == record["employee_id"]]
        if record["check_out"] and record["check_out"] < record["check_in"]:
            raise Fault(422, "odoo.exceptions.ValidationError", "\"Check Out\" time cannot be earlier than \"Check In\" time.")
        for other in others:
            if not record["check_out"] and not other["check_out"]:
                raise Fault(422, "odoo.exceptions.ValidationError", "Cannot create new attendance record for A, the "
                            f"employee hasn't checked out since {other['check_in']}")
            if other["check_in"] <= record["check_in"] < (other["check_out"] or "9"):
                raise Fault(422, "odoo.exceptions.ValidationError", "Cannot create new attendance record for A, the "
                            f"employee was already checked in on {other['check_in']}")

    def create(self, rows, vals_list):
        assert rows is self.records and len(vals_list) == 1
        self.check_modes(vals_list[0])
        record = {"id": len(self.records) + 1, "check_out": False, **vals_list[0]}
        assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", record["check_in"])
        self.check(record)
        self.records.append(record)
        return [record["id"]]

    def write(self, rows, ids, vals):
        self.check_modes(vals)
        record = next(row for row in rows if [row["id"]] == ids)
        self.check({**record, **vals})
        record.update(vals)
        return True


Odoo().main()
