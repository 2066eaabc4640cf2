"""The publishing side of an event broker: python3-socketio's own server on a WebSocket of python3-websockets.

Prints its port (0 where these are not installed), then obeys lines of JSON and answers each:
    {"publish": {...}}   to every client: enrollment.publish with this data
    {"raw": "text"}      this packet as it is
    {"drop": true}       every connection is cut
    {"silent": true}     no pings, no answers any more (the server stops reading)
    {"get": true}        {"registered": [...], "connections": n, "open": n}
"""
import asyncio
import json
import os
import sys

try:
    import socketio
    import websockets
except ImportError:
    if sys.executable != "/usr/bin/python3" and os.path.exists("/usr/bin/python3") and "PEER_AGAIN" not in os.environ:
        os.environ["PEER_AGAIN"] = "1"
        os.execv("/usr/bin/python3", ["/usr/bin/python3"] + sys.argv)
    print(0, flush=True)
    sys.exit(0)

server = socketio.AsyncServer(async_mode="asgi", ping_interval=1, ping_timeout=1)
app = socketio.ASGIApp(server)
registered, sockets = [], set()
state = {"connections": 0, "silent": False}


def packed(command, data):
    return [{"header": {"to": "gate-1", "from": "gateway", "command_id": command}}, {"data": data}]


@server.on("message")
async def message(sid, parts):
    header, data = parts[0]["header"], parts[1]["data"]
    if header.get("auth_token") != "s3cret" or header.get("command_id") != "device.register":
        await server.emit("message", packed("response.error", {"message": "not let in"}), to=sid)
        return
    registered.append(data)
    await server.emit("message", packed("response.success", {"request_id": data["request_id"]}), to=sid)


async def bridge(socket, path=None):
    """One WebSocket as an ASGI connection."""
    path, _, query = (path or socket.path).partition("?")
    state["connections"] += 1
    sockets.add(socket)
    first = [{"type": "websocket.connect"}]

    async def receive():
        if first:
            return first.pop()
        try:
            said = await socket.recv()
            while state["silent"]:
                await asyncio.sleep(0.1)
            return {"type": "websocket.receive", "text": said} if isinstance(said, str) else {
                "type": "websocket.receive", "bytes": said}
        except websockets.ConnectionClosed:
            return {"type": "websocket.disconnect"}

    async def send(event):
        try:
            if state["silent"]:
                return
            if event["type"] == "websocket.send":
                await socket.send(event["text"] if event.get("text") is not None else event["bytes"])
            elif event["type"] == "websocket.close":
                await socket.close()
        except websockets.ConnectionClosed:
            pass

    scope = {"type": "websocket", "path": path, "raw_path": path.encode(), "query_string": query.encode(),
             "headers": [(name.lower().encode(), value.encode()) for name, value in socket.request_headers.raw_items()],
             "scheme": "ws", "asgi": {"version": "3.0"}}
    try:
        await app(scope, receive, send)
    finally:
        sockets.discard(socket)


async def main():
    async with websockets.serve(bridge, "127.0.0.1", 0) as listening:
        print(listening.sockets[0].getsockname()[1], flush=True)
        loop = asyncio.get_running_loop()
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            order = json.loads(line)
            if "publish" in order:
                await server.emit("message", packed("enrollment.publish", order["publish"]))
            for socket in list(sockets):
                if "raw" in order:
                    await socket.send(order["raw"])
                if order.get("drop"):
                    socket.transport.abort()
            if "silent" in order:
                state["silent"] = order["silent"]
            print(json.dumps({"registered": registered, "open": len(sockets), **state}), flush=True)
    os._exit(0)


asyncio.run(main())
