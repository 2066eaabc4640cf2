"""The real kiosk with its API, for the tests and measurements of that."""
import contextlib
import os
import pathlib
import socket
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request

UNVERIFIED = ssl._create_unverified_context()  # noqa: SLF001; the fingerprint is compared instead
TOKENS = {"reader": "r" * 40, "operator": "o" * 40, "manager": "m" * 40}
PASSWORD = "secret"  # of the BioTime user "hr"


def free_port():
    with contextlib.closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def cache():
    """Of models/fetch."""
    return pathlib.Path(os.environ.get("ROLLCALL_CACHE") or os.path.expanduser("~/.cache/rollcall"))


def get(url, headers=None, timeout=20):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers or {}), timeout=timeout,
                                    context=UNVERIFIED if url.startswith("https") else None) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def bearer(role):
    return {"Authorization": "Bearer " + TOKENS[role]}


def write_secrets(work):
    for name, text in (*TOKENS.items(), ("password", PASSWORD)):
        (work / name).write_text(text + "\n")
        (work / name).chmod(0o600)


@contextlib.contextmanager
def running(programs, work, host="127.0.0.1", source="none", settings="", arguments=(), environment=None, answers_within=120):
    """The kiosk with its API at `host`; gives the address, from this machine, and the process."""
    port = free_port()
    write_secrets(work)
    (work / "rollcall.toml").write_text(f"""
[api]
enabled = true
host = "{host}"
port = {port}
reader_token_file = "{work}/reader"
operator_token_file = "{work}/operator"
manager_token_file = "{work}/manager"
biotime_user = "hr"
biotime_password_file = "{work}/password"
{settings}
""")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(work), "XDG_CONFIG_HOME": f"{work}/config",
                   "ROLLCALL_CACHE": str(cache()), **(environment or {})}
    with open(work / "log", "wb") as log:
        kiosk = subprocess.Popen([programs / "rollcall", "-c", work / "rollcall.toml", "--data-dir", work / "data",
                                  "--source", source, "--windowed", *arguments], env=environment, stdout=log, stderr=log)
    try:
        address = f"{'http' if host == '127.0.0.1' else 'https'}://127.0.0.1:{port}"
        deadline = time.monotonic() + answers_within
        while True:
            with contextlib.suppress(OSError):
                if get(address + "/health")[0] == 200:
                    break
            if time.monotonic() > deadline or kiosk.poll() is not None:
                sys.exit("the kiosk does not answer:\n" + (work / "log").read_text())
            time.sleep(0.1)
        yield address, kiosk
    finally:
        kiosk.terminate()
        try:
            kiosk.wait(20)
        except subprocess.TimeoutExpired:
            kiosk.kill()
            raise


def fill(test_programs, work, punches, earlier=0, enrolled=0):
    """So many in all, of them so many of earlier days; of their people so many are enrolled."""
    subprocess.run([test_programs / "fill_ledger", work / "data", "it", *map(str, (punches, earlier, enrolled))], check=True)


def find_docs():
    """Where Swagger UI is on this machine; None: nowhere."""
    folder = cache() / "docs"
    return folder if (folder / "swagger-ui-bundle.js").exists() and (folder / "swagger-ui.css").exists() else None
