"""A server for terminals that push, as the notes have it: text, one record a line; it stores whatever it gets, again too."""
import base64
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from double import Double  # noqa: E402


class Adms(Double):
    def __init__(self):
        super().__init__([
            ("GET", "/iclock/cdata", self.greet),
            ("POST", "/iclock/cdata", self.table),
            ("GET", "/iclock/getrequest", self.commands_for),
            ("POST", "/iclock/devicecmd", self.answered),
        ])
        self.reset()

    def reset(self):
        self.logs, self.people, self.options, self.answers = [], [], [], []
        self.commands = []           # [[id, text]], sent until they are answered
        self.sends_again = False     # also after that
        self.bad = []                # numbers whose lines are passed over
        self.bad_status = 0          # or make the whole request fail so
        self.ok = "OK: %d"
        self.greeting = "GET OPTION FROM: %s\nATTLOGStamp=None\nOPERLOGStamp=9999\nErrorDelay=30\nTransTimes=00:00;14:05\n" \
                        "Realtime=1\nEncrypt=None\n"

    def configure(self, values):
        if values.pop("reset", False):
            self.failures.clear()
            self.requests.clear()
            self.reset()
        super().configure(values)

    def state(self):
        return {name: getattr(self, name) for name in ("logs", "people", "options", "answers")}

    def known(self, call):
        return call.query.get("SN") == "ROLL0001"

    def text(self, status, body):
        return status, body.encode(), {"Content-Type": "text/plain"}

    def greet(self, call):
        if not self.known(call):
            return self.text(403, "unknown device")
        return self.text(200, self.greeting % "ROLL0001" if "%s" in self.greeting else self.greeting)

    def acknowledge(self, count):
        return self.text(200, self.ok % count if "%d" in self.ok else self.ok)

    def table(self, call):
        if not self.known(call):
            return self.text(403, "unknown device")
        lines = [line for line in call.body.decode().split("\n") if line]
        name = call.query.get("table")
        if name == "options":
            self.options += lines
            return self.text(200, "OK")
        if name == "OPERLOG":
            for line in lines:
                word, rest = line.split(" ", 1)
                fields = dict(part.split("=", 1) for part in rest.split("\t"))
                if word == "BIOPHOTO":
                    assert int(fields["Size"]) == len(fields["Content"])
                    fields["Content"] = base64.b64decode(fields["Content"], validate=True).decode("latin-1")
                self.people.append({"word": word, **fields})
            return self.acknowledge(len(lines))
        if name != "ATTLOG" or call.query.get("Stamp") != "9999":
            return self.text(400, "no such table")
        for line in lines:
            assert len(line.split("\t")) == 7, line
        taken = [line for line in lines if line.split("\t")[0] not in self.bad]
        if self.bad_status and len(taken) < len(lines):
            return self.text(self.bad_status, "there is a line that I do not like")
        self.logs += taken
        return self.acknowledge(len(taken))

    def commands_for(self, call):
        if not self.known(call):
            return self.text(403, "unknown device")
        waiting = "".join(f"C:{number}:{text}\n" for number, text in self.commands)
        return self.text(200, waiting or "OK")

    def answered(self, call):
        for line in call.body.decode().split("\n"):
            fields = dict(part.split("=", 1) for part in line.split("&") if "=" in part)
            if "ID" in fields:
                self.answers.append([fields["ID"], int(fields["Return"]), fields["CMD"]])
                if not self.sends_again:
                    self.commands = [c for c in self.commands if c[0] != fields["ID"]]
        return self.text(200, "OK")


Adms().main()
