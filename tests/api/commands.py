"""Every command of docs/api.md, run as printed against the real kiosk, each answer checked against the kiosk's OpenAPI
document; and what a client of BioTime's interface reads.

usage: commands.py BIN-DIR TEST-BIN-DIR DOCUMENT ALERT-RULES
"""
import base64
import contextlib
import hashlib
import json
import os
import pathlib
import re
import shlex
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

sys.dont_write_bytecode = True  # the sources' folder stays as it is

import api_kiosk
from answer_schema import check_answer
from api_kiosk import bearer, get

HERE = pathlib.Path(__file__).parent
PUNCHES = 230
# What is not there in this kiosk is said so; the commands show numbers of other ones.
MAY_BE_ABSENT = ("/people/1001", "/outbox/1/retry", "/devices/match", "/devices/zkteco-1a2b3c4d/remove")
MODELS_WITHIN = 60  # seconds; networks of 60 MB are read
CONNECTOR = """
[[connector]]
id = "campus"
kind = "webhook"
url = "http://127.0.0.1:9/punches"
secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

[[connector]]
id = "back-door"
kind = "zkteco"
host = "127.0.0.1"
port = {port}
"""
failures = []


def check(true, what):
    if not true:
        failures.append(what)
        print("FAIL:", what)


def request_of(command):
    """Method and path of a command."""
    words = shlex.split(command)
    url = urllib.parse.urlsplit(next(word for word in words if word.startswith("$KIOSK")).replace("$KIOSK", "http://k"))
    return "post" if "POST" in words or "-d" in words else "get", url.path


def check_metrics(metrics, rules):
    """Those that Prometheus takes, and among them all that the alert rules ask for."""
    if shutil.which("promtool"):
        lint = subprocess.run(["promtool", "check", "metrics"], input=metrics, capture_output=True, check=False)
        check(lint.returncode == 0, "promtool: " + (lint.stdout + lint.stderr).decode())
    else:
        print("SKIP: promtool is not installed")
    known = set(re.findall(r"^# TYPE (\S+)", metrics.decode(), re.MULTILINE))
    asked = set(re.findall(r"\b(?:rollcall|api|process)_\w+", " ".join(re.findall(r"expr: (.*)", rules.read_text()))))
    check(len(asked) >= 9, f"only {sorted(asked)} in {rules}")
    for name in asked:
        check(name.removesuffix("_bucket") in known, f"no metric {name} for the alert rules")


def run_documented(document, rules, openapi, work, kiosk, tokens):
    commands = re.findall(r"^\| `(curl [^`]+)`", document.read_text(), re.MULTILINE)
    check(len(commands) >= 25, f"{len(commands)} commands in {document}")
    commands.sort(key=lambda command: "/restart" in command)  # last
    (work / ".curlrc").write_text('write-out = "\\n%{http_code}"\n')  # the commands stay as they are printed
    seen = set()
    for command in commands:
        token = tokens["biotime"] if "Authorization: JWT" in command or "Authorization: Token" in command else tokens["manager"]
        ran = subprocess.run(["sh", "-c", command], capture_output=True, timeout=30, check=False,
                             env={**os.environ, "KIOSK": kiosk, "TOKEN": token, "CURL_HOME": str(work)})
        output, status = ran.stdout.rpartition(b"\n")[0], ran.stdout.rpartition(b"\n")[2].decode()
        check(ran.returncode == 0 and output, f"{command}: exit code {ran.returncode}")
        method, path = request_of(command)
        seen.add((method, path))
        if path == "/metrics":
            check_metrics(output, rules)
        elif ".csv" in path:
            check(len(output.splitlines()) > 1, command + ": " + output[:200].decode())
        else:
            try:
                answer = json.loads(output)
            except ValueError:
                check(False, command + ": " + output[:200].decode())
                continue
            if status == "404" and path in MAY_BE_ABSENT or status == "503" and path == "/self-test":  # without models
                continue
            check(int(status) < 300, f"{command}: {status} {answer}")
            for problem in check_answer(openapi, method, path, int(status), answer):
                check(False, problem)
    return seen


def check_documented(openapi, seen):
    """Each operation has a command."""
    for template, operations in openapi["paths"].items():
        pattern = re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(template))
        for method in operations:
            same = {"/personnel/api/areas/": "/personnel/api/departments/", "/personnel/api/positions/": "/personnel/api/departments/",
                    "/api-token-auth/": "/jwt-api-token-auth/"}.get(template)  # documented with another
            check(same or any(method == used and re.fullmatch(pattern, path) for used, path in seen),
                  f"no command for {method} {template}")


def check_answers(openapi, kiosk):
    """Answers that the documented commands cannot have: of people and records that are there, and of an empty list."""
    people = json.loads(get(kiosk + "/people?limit=2", bearer("reader"))[1])
    check(people["items"] and people["total"] >= 2, f"{people['total']} people")
    for path in ("/people/" + people["items"][0]["id"], "/punches", f"/punches/{PUNCHES}", "/outbox", "/present",
                 "/iclock/api/terminals/", "/personnel/api/areas/", "/personnel/api/positions/", "/health", "/self-test"):
        login = {"Authorization": "Basic " + base64.b64encode(b"hr:secret").decode()} if "/api/" in path else bearer("reader")
        status, body = get(kiosk + path, login)
        check(status == 200, f"{path}: {status}")
        for problem in check_answer(openapi, "get", path, status, json.loads(body)):
            check(False, problem)


def validate(openapi):
    """By npm's validator, an independent one."""
    fetched = subprocess.run([HERE.parent / "http" / "fetch-validator"], capture_output=True, text=True, check=False)
    if fetched.returncode == 77:
        print("SKIP: the OpenAPI document is not validated:", fetched.stderr.strip())
        return
    ran = subprocess.run(["node", HERE.parent / "http" / "validate.mjs", fetched.stdout.strip()], input=json.dumps(openapi),
                         capture_output=True, text=True, timeout=60, check=False)
    check(ran.stdout == "valid 3.0\n", "the OpenAPI document: " + ran.stdout[:1000] + ran.stderr[:1000])


def post(url, role, body=None):
    return call(url, role, body)[0]


def call(url, role, body=None):
    headers = bearer(role) | ({} if body is None else {"Content-Type": "application/json"})
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, method="POST", headers=headers, data=data)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def test_itself(kiosk):
    """The test of recognition is begun, and its result read; another begins only afterwards. False: without models."""
    check(post(kiosk + "/self-test", "reader") == 403, "a reader begins the self-test")
    deadline = time.monotonic() + MODELS_WITHIN
    while (status := post(kiosk + "/self-test", "operator")) == 503 and time.monotonic() < deadline:
        time.sleep(0.2)
    check(status == 202, f"self-test: {status}")
    while (test := json.loads(get(kiosk + "/self-test", bearer("reader"))[1]))["state"] == "running":
        time.sleep(0.1)
    check(test["state"] == "done" and test["well"] is not None, f"self-test: {test}")


def pauses(kiosk):
    items = json.loads(get(kiosk + "/connectors", bearer("reader"))[1])["items"]
    return [item["paused"] for item in items if item["id"] == "campus"]


def check_pause(kiosk):
    for verb, wanted in (("pause", True), ("resume", False)):
        check(post(f"{kiosk}/connectors/campus/{verb}", "operator") == 403, f"an operator may {verb}")
        check(post(f"{kiosk}/connectors/nowhere/{verb}", "manager") == 404, f"{verb} of what is not there")
        check(post(f"{kiosk}/connectors/campus/{verb}", "manager") == 200, verb)
        deadline = time.monotonic() + 10  # what is shown follows
        while pauses(kiosk) != [wanted] and time.monotonic() < deadline:
            time.sleep(0.1)
        check(pauses(kiosk) == [wanted], f"after {verb}: {pauses(kiosk)}")


@contextlib.contextmanager
def device():
    """A device on the wall that knows two people by codes of its own; gives its port."""
    script = HERE.parent / "connectors" / "zkteco" / "device.py"
    with subprocess.Popen([sys.executable, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as double:
        port = int(double.stdout.readline())
        records = [[1, "d17", 15, "2026-01-31 08:00:00", 0], [1, "d17", 15, "2026-01-31 17:00:00", 1],
                   [2, "d18", 15, "2026-01-31 08:01:00", 0]]
        double.stdin.write(json.dumps({"set": {"users": [[1, "d17", "Ann"], [2, "d18", ""]], "records": records}}) + "\n")
        double.stdin.flush()
        double.stdout.readline()
        yield port
        double.kill()


def codes(kiosk):
    items = json.loads(get(kiosk + "/devices/codes", bearer("reader"))[1])["items"]
    return {item["code"]: item for item in items}


def devices(kiosk):
    return {item["device"]: item["serial"] for item in json.loads(get(kiosk + "/devices", bearer("reader"))[1])["items"]}


def check_device(openapi, kiosk, device_port):
    """A device is read; a code of it becomes a person, in time or not."""
    deadline = time.monotonic() + 20
    while len(codes(kiosk)) < 2 and time.monotonic() < deadline:
        time.sleep(0.1)
    for path in ("/devices", "/devices/codes"):
        status, body = get(kiosk + path, bearer("reader"))
        check(status == 200 and json.loads(body)["items"], f"{path}: {status} {body}")
        for problem in check_answer(openapi, "get", path, status, json.loads(body)):
            check(False, problem)
    device = json.loads(get(kiosk + "/devices", bearer("reader"))[1])["items"][0]
    check((device["device"], device["serial"], device["records"]) == ("back-door", "DOUBLE01", 3), f"the device: {device}")
    check(codes(kiosk)["d17"]["waiting"] == 2 and codes(kiosk)["d17"]["person"] is None, f"codes: {codes(kiosk)}")
    person = json.loads(get(kiosk + "/people?limit=1", bearer("reader"))[1])["items"][0]["id"]
    match = {"device": "back-door", "code": "d17", "person": person}
    check(post(kiosk + "/devices/match", "operator", match) == 403, "an operator matches a code")
    check(post(kiosk + "/devices/match", "manager", match | {"code": "none"}) == 404, "a code that there is not")
    check(post(kiosk + "/devices/match", "manager", match | {"person": "none"}) == 404, "a person who is not there")
    check(post(kiosk + "/devices/match", "manager", {"device": "back-door"}) == 422, "half a match")
    check(post(kiosk + "/devices/match", "manager", match | {"code": "d18"}) == 200, "d18 is matched")
    check(post(kiosk + "/devices/match", "manager", match | {"code": "d18", "person": None}) == 200, "and is not")
    check(post(kiosk + "/devices/match", "manager", match) == 200, "d17 is matched")
    check(post(kiosk + "/connectors/back-door/test", "operator") == 200, "a test, after which it is read")
    while codes(kiosk)["d17"]["entered"] < 2 and time.monotonic() < deadline:
        time.sleep(0.1)
    check(codes(kiosk)["d17"]["entered"] == 2, f"codes after the match: {codes(kiosk)}")
    # One that is added here can be removed here; that of the configuration file cannot.
    status, body = call(kiosk + "/devices", "manager", {"host": "127.0.0.1", "port": device_port, "door": "Gate"})
    check(status == 200, f"a device is added: {status} {body}")
    added = json.loads(body).get("device", "")
    while added not in (serials := devices(kiosk)) and time.monotonic() < deadline:
        time.sleep(0.1)
    check(serials.get(added) == "DOUBLE01", f"the added device: {serials}")
    check(call(kiosk + "/devices", "manager", {"host": "127.0.0.1", "zone": "Nowhere/Land"})[0] in (400, 422), "a zone that there is not")
    check(post(f"{kiosk}/devices/{added}/remove", "operator") == 403, "an operator removes a device")
    check(post(f"{kiosk}/devices/{added}/remove", "manager") == 200, "the device is removed")
    check(post(kiosk + "/devices/back-door/remove", "manager") == 404, "the file's device is removed")
    check(codes(kiosk)["d18"]["waiting"] == 1 and codes(kiosk)["d18"]["person"] is None, "the match of d18 was undone")


def check_audit(programs, work, has_tested_itself):
    """What was done over the API is the API's in the audit trail."""
    listed = subprocess.run([programs / "rollcallctl", "--data-dir", work / "data", "--config", work / "rollcall.toml",
                             "audit", "--format", "json", "--limit", "500"], capture_output=True, text=True, check=True).stdout
    events = [json.loads(line) for line in listed.splitlines()]
    expected = {"connection.tested", "connection.changed", "device.code-matched", "device.code-unmatched",
                "connection.added", "connection.removed", "program.restarted"}
    if has_tested_itself:
        expected.add("recognition.tested")
    for kind in expected:
        actors = {event["actor"] for event in events if event["kind"] == kind}
        check(actors == {"api"}, f"{kind} by {actors}")


def read_biotime(kiosk):
    """Reads all records as a client does that follows `next`, by two kinds of login."""
    login = urllib.request.Request(kiosk + "/jwt-api-token-auth/", method="POST",
                                   data=json.dumps({"username": "hr", "password": "secret"}).encode(),
                                   headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(login, timeout=20) as answer:
        token = json.load(answer)["token"]
    for authorization in ("JWT " + token, "Token " + token, "jwt " + token,
                          "Basic " + base64.b64encode(b"hr:secret").decode()):
        url, seen = kiosk + "/iclock/api/transactions/?page=1&page_size=100", []
        while url:
            status, body = get(url, {"Authorization": authorization})
            check(status == 200, f"{url}: {status}")
            page = json.loads(body)
            check(page["count"] == PUNCHES, f"count {page['count']}")
            check(page["code"] == 0 and page["msg"] == "", "code and msg")
            seen += page["data"]
            url = page["next"]
        check(len({record["id"] for record in seen}) == PUNCHES, f"{len(seen)} records by {authorization[:6]}")
        for record in seen:
            check(record["punch_state"] in ("0", "1"), "punch_state " + repr(record["punch_state"]))
            check(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", record["punch_time"]), "punch_time " + record["punch_time"])
    first = seen[0]
    status, body = get(f"{kiosk}/iclock/api/transactions/?emp_code={first['emp_code']}&limit=5&ordering=-punch_time",
                       {"Authorization": "JWT " + token})
    times = [record["punch_time"] for record in json.loads(body)["data"]]
    check(status == 200 and times == sorted(times, reverse=True) and len(times) <= 5, "ordering")
    status, body = get(f"{kiosk}/iclock/api/transactions/{first['id']}/", {"Authorization": "JWT " + token})
    check(status == 200 and json.loads(body)["id"] == first["id"], "one record")
    status, _ = get(kiosk + "/people", {"Authorization": "JWT " + token})
    check(status == 403, f"the BioTime user reads people: {status}")
    return token


def fingerprint_of(address):
    host, port = address.removeprefix("https://").split(":")
    certificate = ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate((host, int(port))))
    return hashlib.sha256(certificate).hexdigest().upper()


def check_encrypted(programs, work):
    """Beyond this machine nothing is served in the clear, and the certificate stays the same; rollcallctl knows it."""
    with api_kiosk.running(programs, work, "0.0.0.0") as (address, _):
        first = fingerprint_of(address)
        check(":".join(re.findall("..", first)) in (work / "log").read_text(), "the log has the fingerprint")
        with contextlib.suppress(OSError):
            check(get(address.replace("https", "http") + "/health")[0] != 200, "served without TLS")
        shown = subprocess.run([programs / "rollcallctl", "--data-dir", work / "data", "--config", work / "rollcall.toml",
                                "api", "--format", "json"], capture_output=True, text=True, check=True).stdout
        check(json.loads(shown)["fingerprint"].replace(":", "") == first, "rollcallctl api: " + shown)
    with api_kiosk.running(programs, work, "0.0.0.0") as (address, _):
        check(fingerprint_of(address) == first, "another certificate after a restart")


def main():
    programs, test_programs, document, rules = map(pathlib.Path, sys.argv[1:5])
    with tempfile.TemporaryDirectory(prefix="rollcall-api.") as folder:
        work = pathlib.Path(folder)
        api_kiosk.fill(test_programs, work, PUNCHES, enrolled=2)
        with device() as port, api_kiosk.running(programs, work, settings=CONNECTOR.format(port=port)) as (address, _):
            status, _ = get(address + "/people", {"Authorization": "Bearer wrong"})
            check(status == 401, f"a wrong token: {status}")
            status, _ = get(address + "/logs/server", bearer("reader"))
            check(status == 403, f"a reader reads the log: {status}")
            openapi = json.loads(get(address + "/openapi.json")[1])
            validate(openapi)
            biotime = read_biotime(address)
            check_answers(openapi, address)
            has_models = (api_kiosk.cache() / "models").is_dir()
            if has_models:
                test_itself(address)
            else:
                print("SKIP: no self-test: models/fetch gets the models")
            check_pause(address)
            check_device(openapi, address, port)
            seen = run_documented(document, rules, openapi, work, address,
                                  {"manager": api_kiosk.TOKENS["manager"], "biotime": biotime})
            check_documented(openapi, seen)
        check_audit(programs, work, has_models)
        check_encrypted(programs, work)
        if failures:
            print((work / "log").read_text()[-3000:])
    sys.exit(1 if failures else 0)


main()
