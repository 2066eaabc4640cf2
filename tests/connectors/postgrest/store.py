"""PostgREST over the tables of the PiHR store, in memory: what its documentation says of inserts, filters and errors.

Switches ("set"): unique_index, foreign_key, key ("" lets everybody in), rows, faces, sequence (the next id), drops (a 202
that keeps nothing), poison (an employee_id that makes the server fail with 500), max_rows (of one answer, as db-max-rows).
"""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from double import Double

COLUMNS = {"employee_id", "time", "status", "img_id_fk", "face_uuid_fk", "camera_no", "confidence"}


def error(status, code, message, details=None):
    return status, {"code": code, "details": details, "hint": None, "message": message}


class Store(Double):
    unique_index, foreign_key, key, drops, poison, sequence = True, True, "the-key", False, None, 1
    max_rows = 1000

    def __init__(self):
        self.rows, self.faces = [], []
        super().__init__([
            ("GET", "/rest/v1/recognized_faces", self.read_rows),
            ("GET", "/rest/v1/face", self.read_faces),
            ("POST", "/rest/v1/recognized_faces", self.insert),
        ])

    def state(self):
        return {"rows": self.rows}

    def refused(self, call):
        if call.headers.get("apikey") != self.key or call.headers.get("authorization") != "Bearer " + self.key:
            return 401, {"message": "Invalid API key"}
        return None

    def read(self, call, rows):
        for name, value in call.query.items():
            if name in ("select", "order", "limit"):
                continue
            operator, _, operand = value.partition(".")
            if operator == "eq":
                rows = [row for row in rows if str(row.get(name)) == operand]
            elif operator == "gt":
                rows = [row for row in rows if row.get(name) > int(operand)]
            elif operator == "in":
                wanted = [re.sub(r"\\(.)", r"\1", item) for item in re.findall(r'"((?:[^"\\]|\\.)*)"', operand)]
                rows = [row for row in rows if str(row.get(name)) in wanted]
            else:
                return error(400, "PGRST100", "failed to parse filter (%s)" % value)
        names = call.query["select"].split(",")
        limit = min(int(call.query.get("limit", 1000)), self.max_rows)
        if "order" in call.query:
            rows = sorted(rows, key=lambda row: row[call.query["order"]])
        return 200, [{name: row.get(name) for name in names} for row in rows[:limit]]

    def read_rows(self, call):
        return self.refused(call) or self.read(call, self.rows)

    def read_faces(self, call):
        return self.refused(call) or self.read(call, self.faces)

    def insert(self, call):
        refused = self.refused(call)
        if refused:
            return refused
        rows = call.json
        conflict = call.query.get("on_conflict")
        if conflict is not None and not (self.unique_index and conflict == "employee_id,time"):
            return error(400, "42P10", "there is no unique or exclusion constraint matching the ON CONFLICT specification")
        if any(set(row) != set(rows[0]) for row in rows):
            return error(400, "PGRST102", "All object keys must match")
        ignores = "resolution=ignore-duplicates" in call.headers.get("prefer", "") and conflict
        new, sequence = [], self.sequence
        for row in rows:
            if set(row) - COLUMNS:
                return error(400, "PGRST204", "Could not find the column")
            if row["employee_id"] == self.poison:
                return error(500, "XX000", "internal error")
            if not row["employee_id"]:
                return error(400, "23502", "null value in column")
            if not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", row["time"]) or row["employee_id"] == "bad":
                return error(400, "22P02", "invalid input syntax")
            if self.foreign_key and row["img_id_fk"] is not None and \
                    row["img_id_fk"] not in [face["img_id"] for face in self.faces]:
                return error(409, "23503", "violates foreign key constraint")
            if row["employee_id"] == "orphan":
                return error(409, "23503", "violates foreign key constraint")
            same = [one for one in self.rows + new if one["employee_id"] == row["employee_id"] and one["time"] == row["time"]]
            if self.unique_index and same:
                if ignores:
                    continue
                return error(409, "23505", "duplicate key value", "Key (employee_id, time) already exists.")
            if any(one["id"] == sequence for one in self.rows + new):
                self.sequence = sequence + 1  # a sequence is not rolled back
                return error(409, "23505", "duplicate key value", "Key (id)=(%d) already exists." % sequence)
            new.append({"id": sequence, **row})
            sequence += 1
        if self.drops:
            return 202, b""
        self.sequence = sequence
        self.rows += new
        return 201, b""


Store().main()
