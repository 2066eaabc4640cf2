"""Skeleton of a server double: HTTP/1.1 by the standard library, with the failures that real servers have.

    class Hr(Double):
        def post_api_method_x(self, call):           # or: routes = [("POST", r"/api/(.+)", handler)]
            return 200, {"message": "ok"}
    Hr(routes).main()

It prints its port, then obeys lines of JSON on its standard input and answers each with one:
    {"fail": [{"kind": "status", "status": 429, "headers": {"Retry-After": "1"}, "body": "..."}]}   the next requests fail so
    {"get": true}                                     what it has: {"state": ..., "requests": [...]}
    {"set": {...}}                                    to the double's own `configure`
Kinds of failure: status, hang, half (of the body, then nothing), truncated (JSON cut, yet complete by its length), html,
types (the body given, whatever it is), drip, loop and elsewhere (redirects), lost (handled, then the connection is cut
before the answer), cut (before it is handled), huge. `"path": "regex"` restricts a failure to such requests.
"""
import http.server
import json
import re
import socket
import socketserver
import sys
import threading
import time
import urllib.parse


class Call:
    """One request: method, path, query (dict), headers (lower case), body (bytes), groups of the route's pattern."""

    def __init__(self, method, target, headers, body):
        self.method, self.target, self.body = method, target, body
        parts = urllib.parse.urlsplit(target)
        self.path = urllib.parse.unquote(parts.path)
        self.query = dict(urllib.parse.parse_qsl(parts.query, keep_blank_values=True))
        self.headers = {name.lower(): value for name, value in headers.items()}
        self.groups = ()

    @property
    def json(self):
        return json.loads(self.body)


class Double:
    def __init__(self, routes):
        self.routes = [(method, re.compile(pattern + r"\Z"), handle) for method, pattern, handle in routes]
        self.lock = threading.RLock()
        self.failures, self.requests = [], []

    def state(self):
        return {}

    def configure(self, values):
        for name, value in values.items():
            setattr(self, name, value)

    def failure_for(self, call):
        with self.lock:
            for failure in self.failures:
                if re.search(failure.get("path", ""), call.target):
                    self.failures.remove(failure)
                    return failure
        return None

    def handle(self, call):
        with self.lock:
            for method, pattern, handle in self.routes:
                match = pattern.match(call.path)
                if match and method == call.method:
                    call.groups = match.groups()
                    return handle(call)
        return 404, {"detail": "Not Found"}

    def main(self):
        double = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # else each answer waits 40 ms for the kiosk's acknowledgement of its headers

            def log_message(self, *_):
                pass

            def answer(self, status, body, headers=None, length=None):
                if isinstance(body, (dict, list, bool)) or body is None:
                    body, headers = json.dumps(body).encode(), {"Content-Type": "application/json", **(headers or {})}
                elif isinstance(body, str):
                    body = body.encode()
                self.send_response(status)
                for name, value in (headers or {}).items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body) if length is None else length))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

            def cut(self):
                self.close_connection = True
                self.connection.close()

            def any(self):
                # Otherwise each body waits 40 ms for its headers to be acknowledged.
                self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
                size = int(self.headers.get("Content-Length") or 0)
                call = Call(self.command, self.path, self.headers, self.rfile.read(size))
                with double.lock:
                    double.requests.append({"method": call.method, "target": call.target, "headers": call.headers,
                                            "body": call.body.decode("utf-8", "replace")})
                failure = double.failure_for(call)
                kind = failure["kind"] if failure else ""
                if kind in ("", "lost", "truncated", "half", "drip"):
                    status, body, *more = double.handle(call)
                    raw = json.dumps(body).encode() if isinstance(body, (dict, list, bool)) or body is None else body
                if kind == "":
                    self.answer(status, body, *more)
                elif kind in ("lost", "cut"):
                    self.cut()
                elif kind == "status":
                    self.answer(failure["status"], failure.get("body", ""), failure.get("headers"))
                elif kind == "types":
                    self.answer(failure.get("status", 200), json.dumps(failure["body"]), {"Content-Type": "application/json"})
                elif kind == "hang":
                    time.sleep(failure.get("seconds", 60))
                    self.cut()
                elif kind == "half":
                    self.answer(status, raw[: len(raw) // 2], {"Content-Type": "application/json"}, len(raw))
                    self.wfile.flush()
                    time.sleep(failure.get("seconds", 60))
                    self.cut()
                elif kind == "truncated":
                    self.answer(status, raw[: len(raw) // 2], {"Content-Type": "application/json"})
                elif kind == "drip":
                    self.answer(status, b"", {"Content-Type": "application/json"}, len(raw) + 10_000)
                    for byte in raw + b" " * 10_000:
                        self.wfile.write(bytes([byte]))
                        time.sleep(0.05)
                elif kind == "html":
                    self.answer(failure.get("status", 200), "<html><head><title>Sign in</title></head></html>",
                                {"Content-Type": "text/html"})
                elif kind == "loop":
                    self.answer(302, "", {"Location": self.path})
                elif kind == "elsewhere":
                    self.answer(307, "", {"Location": "http://elsewhere.example" + self.path})
                elif kind == "huge":
                    self.answer(200, b"", {"Content-Type": "application/json"}, 100_000_000)
                    for _ in range(1_600):
                        self.wfile.write(b" " * 62_500)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = any

        class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                pass

        server = Server(("127.0.0.1", 0), Handler)
        print(server.server_port, flush=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for line in sys.stdin:
            order = json.loads(line)
            with self.lock:
                self.failures += order.get("fail", [])
                self.configure(order.get("set", {}))
                said = {"state": self.state(), "requests": self.requests, "left": len(self.failures)}
                print(json.dumps(said if order.get("get") else {}), flush=True)
