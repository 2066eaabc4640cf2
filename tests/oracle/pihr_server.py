#!/usr/bin/python3
"""A PiHR server, written from the protocol notes alone with python3-websockets, to try the kiosk's connector against.

Usage: pihr_server.py SERIAL SECRET
Prints "PORT n" when ready, then a JSON line for every message received. It acknowledges like the PiHR server, and before the first
acknowledgement sends a command that no kiosk knows. Ends when standard input closes.
"""
import asyncio
import json
import sys

import websockets

SERIAL, SECRET = sys.argv[1], sys.argv[2]


def say(value):
    print(json.dumps(value), flush=True)


async def serve(connection, path=None):
    try:
        await converse(connection)
    except websockets.ConnectionClosed:
        pass  # kiosks are switched off without a word


async def converse(connection):
    registered = False
    asked = False
    async for text in connection:
        try:
            message = json.loads(text)
        except ValueError:
            await connection.send(json.dumps({"result": False, "reason": "invalid_json"}))
            continue
        say(message)
        command = message.get("cmd")
        if command in ("reg", "auth"):
            if message.get("sn") != SERIAL or message.get("cpusn") != SECRET:
                await connection.send(json.dumps({"ret": "reg", "result": False, "reason": "invalid_credentials"}))
                return
            registered = True
            await connection.send(json.dumps({"ret": "reg", "result": True}))
        elif not registered:
            await connection.send(json.dumps({"result": False, "reason": "not_authenticated"}))
            await connection.close(1000)
            return
        elif command == "sendlog":
            if not asked:
                asked = True
                await connection.send(json.dumps({"cmd": "getuserlist", "stn": True}))
            await connection.send(json.dumps({"ret": "sendlog", "result": True, "count": len(message["record"])}))
        elif command is not None:
            await connection.send(json.dumps({"ret": "unknown", "result": False, "reason": "invalid command"}))


async def main():
    async with websockets.serve(serve, "127.0.0.1", 0) as server:
        print(f"PORT {server.sockets[0].getsockname()[1]}", flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
