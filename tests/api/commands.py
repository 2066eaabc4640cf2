"""Every command of docs/api.md, run as printed against the real kiosk; and what a client of BioTime's interface reads.

usage: commands.py BIN-DIR TEST-BIN-DIR DOCUMENT
"""
import base64
import contextlib
import hashlib
import json
import os
import pathlib
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

PUNCHES = 230
# What is not there in this kiosk is said so; the commands show numbers of other ones.
MAY_BE_ABSENT = ("/people/1001", "/outbox/1/retry", "/connectors/campus/test")
failures = []


def check(true, what):
    if not true:
        failures.append(what)
        print("FAIL:", what)


def free_port():
    with contextlib.closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


UNVERIFIED = ssl._create_unverified_context()  # noqa: SLF001; the fingerprint is compared instead


def get(url, headers=None):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers or {}), timeout=20,
                                    context=UNVERIFIED if url.startswith("https") else None) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def run_documented(document, kiosk, tokens):
    commands = re.findall(r"^\| `(curl [^`]+)`", document.read_text(), re.MULTILINE)
    check(len(commands) >= 25, f"{len(commands)} commands in {document}")
    commands.sort(key=lambda command: "/restart" in command)  # last
    for command in commands:
        token = tokens["biotime"] if "Authorization: JWT" in command or "Authorization: Token" in command else tokens["manager"]
        ran = subprocess.run(["sh", "-c", command], env={**os.environ, "KIOSK": kiosk, "TOKEN": token},
                             capture_output=True, timeout=30, check=False)
        check(ran.returncode == 0 and ran.stdout, f"{command}: exit code {ran.returncode}")
        if "/metrics" in command:
            metrics = ran.stdout
            check(b"\nrollcall_" in metrics, command + ": " + metrics[:200].decode())
            if shutil.which("promtool"):
                lint = subprocess.run(["promtool", "check", "metrics"], input=metrics, capture_output=True, check=False)
                check(lint.returncode == 0, "promtool: " + (lint.stdout + lint.stderr).decode())
            else:
                print("SKIP: promtool is not installed")
        elif ".csv" in command:
            check(len(ran.stdout.splitlines()) > 1, command + ": " + ran.stdout[:200].decode())
        else:
            try:
                answer = json.loads(ran.stdout)
            except ValueError:
                check(False, command + ": " + ran.stdout[:200].decode())
                continue
            absent = isinstance(answer, dict) and "detail" in answer
            check(not absent or any(path in command for path in MAY_BE_ABSENT), command + ": " + str(answer)[:200])


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


@contextlib.contextmanager
def running(programs, work, host):
    """The kiosk with its API at `host`; gives the address, from this machine."""
    port = free_port()
    (work / "rollcall.toml").write_text(f"""
[api]
enabled = true
host = "{host}"
port = {port}
reader_token_file = "{work}/reader"
manager_token_file = "{work}/manager"
biotime_user = "hr"
biotime_password_file = "{work}/password"
""")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(work), "XDG_CONFIG_HOME": f"{work}/config",
                   "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache"))}
    with open(work / "log", "wb") as log:
        kiosk = subprocess.Popen([programs / "rollcall", "-c", work / "rollcall.toml", "--data-dir", work / "data",
                                  "--source", "none", "--windowed"], env=environment, stdout=log, stderr=log)
    try:
        address = f"{'http' if host == '127.0.0.1' else 'https'}://127.0.0.1:{port}"
        deadline = time.monotonic() + 60
        while True:
            with contextlib.suppress(OSError):
                if get(address + "/health")[0] == 200:
                    break
            if time.monotonic() > deadline or kiosk.poll() is not None:
                sys.exit("the kiosk does not answer:\n" + (work / "log").read_text())
            time.sleep(0.1)
        yield address
    finally:
        kiosk.terminate()
        kiosk.wait(20)


def fingerprint_of(address):
    host, port = address.removeprefix("https://").split(":")
    certificate = ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate((host, int(port))))
    return hashlib.sha256(certificate).hexdigest().upper()


def check_encrypted(programs, work):
    """Beyond this machine nothing is served in the clear, and the certificate stays the same."""
    with running(programs, work, "0.0.0.0") as address:
        first = fingerprint_of(address)
        check(":".join(re.findall("..", first)) in (work / "log").read_text(), "the log has the fingerprint")
        with contextlib.suppress(OSError):
            check(get(address.replace("https", "http") + "/health")[0] != 200, "served without TLS")
    with running(programs, work, "0.0.0.0") as address:
        check(fingerprint_of(address) == first, "another certificate after a restart")


def main():
    programs, test_programs, document = map(pathlib.Path, sys.argv[1:4])
    with tempfile.TemporaryDirectory(prefix="rollcall-api.") as folder:
        work = pathlib.Path(folder)
        subprocess.run([test_programs / "fill_ledger", work / "data", "it", str(PUNCHES)], check=True)
        for name, text in (("manager", "m" * 40), ("reader", "r" * 40), ("password", "secret")):
            (work / name).write_text(text + "\n")
            (work / name).chmod(0o600)
        with running(programs, work, "127.0.0.1") as address:
            status, _ = get(address + "/people", {"Authorization": "Bearer wrong"})
            check(status == 401, f"a wrong token: {status}")
            status, _ = get(address + "/logs/server", {"Authorization": "Bearer " + "r" * 40})
            check(status == 403, f"a reader reads the log: {status}")
            biotime = read_biotime(address)
            run_documented(document, address, {"manager": "m" * 40, "biotime": biotime})
        check_encrypted(programs, work)
        if failures:
            print((work / "log").read_text()[-3000:])
    sys.exit(1 if failures else 0)


main()
