#!/usr/bin/env python3
"""A campus server, written from the notes on its attendance webhook (v1 and v2), with faults that can be switched on.

Prints its port. POST /_faults begins again with {"fault": count}: for so many uploads "lose" closes after storing, "fail" answers
500 without storing, "promise" answers 202 without storing, "truncate" stores and cuts the answer, "forget" leaves the
second half of the rows out of the answer and of the store. "poison": an enrollment number for which every upload
fails with 500. GET /_state is what it has.
"""
import csv
import io
import json
import re
import sys
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

KEY = "s3cret"
STUDENTS = set(range(1, 2001)) | {23040453}
store = {}  # (number, date, status) -> time
uploads = []
faults = {}
FORMATS = [f"{d} %H:%M{s}" for d in ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%Y/%m/%d") for s in (":%S", "")]


def take(fault):
    if faults.get(fault, 0) > 0:
        faults[fault] -= 1
        return True
    return False


def file_in(handler, body):
    kind = handler.headers.get("Content-Type", "")
    if not kind.startswith("multipart/form-data"):
        return body.decode(), {}
    boundary = re.search(r'boundary="?([^";]+)', kind).group(1).encode()
    text, fields = None, {}
    for part in body.split(b"--" + boundary)[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        name = re.search(rb'name="([^"]+)"', head).group(1).decode()
        content = content[:-2].decode()
        if b"filename=" in head:
            assert name == "file"
            text = content
        else:
            fields[name] = content
    return text, fields


def column(row, names):
    for name in names:
        if row.get(name):
            return row[name].strip()
    return ""


def judge(number, status, at, seen):
    """None when it was stored, else the error."""
    if not number:
        return "Missing enrollment number"
    if not number.isdigit():
        return "Invalid enrollment number"
    status = status.upper()
    if status not in ("IN", "OUT"):
        return "Invalid status"
    number = int(number)
    if number not in STUDENTS:
        return f"Student not found: {number}"
    key = (number, at.strftime("%Y-%m-%d"), status)
    if key in seen:
        return "Duplicate entry in CSV"
    seen.add(key)
    time = at.strftime("%H:%M:%S")
    if store.get(key) == time:
        return "Entry already exists in database"
    if key in store:
        return "In-time already recorded" if status == "IN" else "Out-time already recorded"
    store[key] = time
    return None


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, value, cut=False):
        body = json.dumps(value).encode()
        if cut:
            body = body[: len(body) // 2]
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        url = urlsplit(self.path)
        if url.path == "/_state":
            self.answer(200, {"store": [[*key, time] for key, time in sorted(store.items())], "uploads": uploads})
        elif url.path == "/attendance/webhook/status/":
            if parse_qs(url.query).get("key") != [KEY]:
                self.answer(401, {"success": False, "error": "Unauthorized - Invalid webhook key", "message": "no"})
            else:
                self.answer(200, {"success": True, "webhook_active": True, "statistics": {}, "webhook_url": "..."})
        elif url.path == "/attendance/api/attendance/webhook/info/":
            self.answer(200, {"success": True})
        else:
            self.answer(404, {"detail": "Not Found"})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        url = urlsplit(self.path)
        if url.path == "/_faults":
            for memory in (store, uploads, faults):
                memory.clear()
            faults.update(json.loads(body))
            self.answer(200, {})
        elif url.path == "/attendance/webhook/daily-attendance/":
            key = self.headers.get("X-Webhook-Key") or "".join(parse_qs(url.query).get("key", []))
            self.upload(body, key, self.v2)
        elif url.path == "/attendance/api/attendance/webhook/":
            self.upload(body, self.headers.get("X-Webhook-Secret"), self.v1)
        else:
            self.answer(404, {"detail": "Not Found"})

    def upload(self, body, key, answer):
        if key != KEY:
            return self.answer(401, {"success": False, "error": "Unauthorized - Invalid webhook key", "message": "no"})
        text, fields = file_in(self, body)
        rows = list(csv.DictReader(io.StringIO(text)))
        uploads.append([len(rows), fields.get("date", "")])
        numbers = [column(row, ("enrollment_number", "rollnumber")) for row in rows]
        if faults.get("poison") and str(faults["poison"]) in numbers or take("fail"):
            return self.answer(500, {"success": False, "error": "list index out of range"})
        if take("promise"):
            return self.answer(202, {"success": True})
        if take("forget"):
            rows = rows[: len(rows) // 2]
        result = answer(rows, fields)
        if take("lose"):
            self.close_connection = True
            return None
        return self.answer(200, result, take("truncate"))

    def v2(self, rows, _):
        processed, errors, seen = [], [], set()
        for index, row in enumerate(rows, 2):
            number = column(row, ("enrollment_number",))
            status = column(row, ("status",))
            at = None
            for form in FORMATS:
                try:
                    at = datetime.strptime(column(row, ("timestamp",)), form)
                    break
                except ValueError:
                    pass
            error = "Invalid timestamp format" if at is None else judge(number, status, at, seen)
            if error:
                errors.append({"row": index, "error": error, "data": row})
            else:
                processed.append({"row": index, "enrollment": number, "name": "", "status": status,
                                  "time": at.strftime("%H:%M:%S"), "date": at.strftime("%Y-%m-%d"),
                                  "action": "created"})
        return {"success": True,
                "summary": {"total_rows": len(rows), "successful": len(processed), "failed": len(errors),
                            "duplicates": 0},
                "processed_records": processed, "total_processed": len(processed),
                "errors": errors, "total_errors": len(errors)}

    def v1(self, rows, fields):
        warnings, seen, saved = [], set(), set()
        for index, row in enumerate(rows, 2):
            number = column(row, ("rollnumber", "roll_number", "enrol_no"))
            at = datetime.strptime(fields["date"] + " " + column(row, ("time", "timestamp")), "%Y-%m-%d %H:%M")
            error = judge(number, column(row, ("in/out", "action", "type")), at, seen)
            if error:
                warnings.append(f"Row {index}: {error}")
            else:
                saved.add(number)
        return {"success": True, "date": fields["date"], "processed_rows": len(rows), "saved_students": len(saved),
                "unique_students": len(saved), "message": "ok", "warnings": warnings, "total_errors": len(warnings)}


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
sys.stdout.close()
server.serve_forever()
