#!/usr/bin/python3
"""A PiHR server and its people, written from the protocol notes alone, to try the kiosk against.

Usage: people_server.py SERIAL SECRET
Every `enrollment` is a new row, as there; `update` and `delete` are refused for a person who has none. The first three messages about each person
are answered "db_error", people named "No" are refused for good, and yes is said as 1. Prints "PORT n" when ready, and the rows as a JSON line after
every change. Ends when standard input closes.
"""
import asyncio
import json
import sys

import websockets

SERIAL, SECRET = sys.argv[1:3]
REFUSALS = 3
rows = []  # (id, name)
asked = {}


def answer(message):
    command, person, name = message["cmd"], message.get("id"), message.get("name")
    asked[person] = asked.get(person, 0) + 1
    if name == "No":
        return "Missing id"
    if asked[person] <= REFUSALS:
        return "db_error"
    known = [index for index, row in enumerate(rows) if row[0] == person]
    if command == "enrollment":
        rows.append((person, name))
        return None
    if not known:
        return "user_not_found"
    if command == "delete":
        rows[:] = [row for row in rows if row[0] != person]
    elif name is None and message.get("image") is None:
        return "No fields to update"
    elif name is not None:
        for index in known:
            rows[index] = (person, name)
    return None


async def serve(connection, path=None):
    try:
        async for text in connection:
            message = json.loads(text)
            command = message.get("cmd")
            if command == "reg":
                accepted = message.get("sn") == SERIAL and message.get("cpusn") == SECRET
                await connection.send(json.dumps({"ret": "reg", "result": accepted}))
            elif command == "sendlog":
                await connection.send(json.dumps({"ret": "sendlog", "result": 1, "count": len(message["record"])}))
            elif command in ("enrollment", "update", "delete"):
                reason = answer(message)
                reply = {"ret": command, "result": 1} if reason is None else {"ret": command, "result": False, "reason": reason}
                await connection.send(json.dumps(reply))
                print(json.dumps(rows), flush=True)
            else:
                await connection.send(json.dumps({"ret": "unknown", "result": False, "reason": "invalid command"}))
    except websockets.ConnectionClosed:
        pass


async def main():
    async with websockets.serve(serve, "127.0.0.1", 0) as server:
        print(f"PORT {server.sockets[0].getsockname()[1]}", flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
