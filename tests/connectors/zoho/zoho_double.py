"""Zoho People's bulk import as far as the notes have it: form fields, an OAuth token. Its answers are those of Zoho's
other interfaces, and are made up here as far as they are not documented."""
import json
import os
import sys
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from double import Double  # noqa: E402


def error(code, message):
    return {"response": {"message": "Error occurred", "uri": "/api/attendance/bulkImport", "status": 1,
                         "errors": {"code": code, "message": message}}}


class Zoho(Double):
    def __init__(self):
        super().__init__([("POST", r"/people/api/attendance/bulkImport", self.bulk),
                          ("POST", r"/oauth/v2/token", self.token)])
        self.entries, self.imports, self.tokens, self.valid = [], 0, 0, "T0"
        self.people = ["1001", "1002"]

    def state(self):
        return {"entries": self.entries, "imports": self.imports, "tokens": self.tokens}

    def token(self, call):
        fields = dict(urllib.parse.parse_qsl(call.body.decode()))
        if fields != {"grant_type": "refresh_token", "refresh_token": "refresh", "client_id": "id",
                      "client_secret": "secret"}:
            return 200, {"error": "invalid_client"}
        self.tokens += 1
        self.valid = f"T{self.tokens}"
        return 200, {"access_token": self.valid, "expires_in": 3600, "token_type": "Bearer"}

    def bulk(self, call):
        if call.headers.get("authorization") != f"Zoho-oauthtoken {self.valid}":
            return 401, error(7218, "The provided OAuth token is invalid.")
        fields = dict(urllib.parse.parse_qsl(call.body.decode()))
        assert fields["dateFormat"] == "yyyy-MM-dd HH:mm:ss"
        data = json.loads(fields["data"])
        self.imports += 1
        if any(entry["empId"] not in self.people for entry in data):
            return 200, error(7001, "Invalid employee")
        self.entries += data
        return 200, {"response": {"result": [], "message": "Data imported successfully", "status": 0}}


Zoho().main()
