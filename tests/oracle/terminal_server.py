#!/usr/bin/python3
"""A server for AiFace terminals with habits that real ones have, written from the protocol notes alone, to try the kiosk against.

Usage: terminal_server.py SERIAL flush | each
flush  gives what waited for the terminal, 1,000 commands, as soon as it connects, and accepts its registration after that. It knows people by
       number, some of them not enrolled on the kiosk, and some without a name.
each   stores and acknowledges record by record, without a count, and hangs up after every fifth. It takes a `logindex` that does not rise for a
       repeat.
Prints "PORT n" when ready, and a JSON line for what it stores and for every answer to a command. Ends when standard input closes.
"""
import asyncio
import json
import sys

import websockets

SERIAL, HABIT = sys.argv[1:3]
COMMANDS = 1000
HANGS_UP_AFTER = 5
last_log_index = 0
taken = 0


def say(value):
    print(json.dumps(value), flush=True)


def waiting():
    """What an administrator did while the terminal was away."""
    names = [{"enrollid": 1, "name": "Ann"}, {"enrollid": 2, "name": ""}, {"enrollid": 77, "name": "Eve"}, {"enrollid": 3, "name": "Cy"}]
    yield {"cmd": "setusername", "count": len(names), "record": names}
    yield {"cmd": "setuserinfo", "enrollid": 77, "name": "", "backupnum": 11, "admin": 0, "record": 2352253}
    for number in range(COMMANDS - 3):
        yield {"cmd": "enableuser", "enrollid": 1 + number % 3, "enflag": 1}
    yield {"cmd": "getusername", "enrollid": 77}


async def take(connection, message):
    global last_log_index, taken
    if HABIT == "flush":
        for record in message["record"]:
            say({"stored": record})
        await connection.send(json.dumps({"ret": "sendlog", "result": True, "count": len(message["record"])}))
        return
    if message["logindex"] <= last_log_index:
        say({"repeated": message["logindex"]})
        await connection.send(json.dumps({"ret": "sendlog", "result": True}))
        return
    last_log_index = message["logindex"]
    for record in message["record"]:
        say({"stored": record})
        await connection.send(json.dumps({"ret": "sendlog", "result": True}))
        taken += 1
        if taken % HANGS_UP_AFTER == 0:
            await connection.close()
            return


async def serve(connection, path=None):
    if HABIT == "flush":
        for command in waiting():
            await connection.send(json.dumps(command))
    try:
        async for text in connection:
            message = json.loads(text)
            command = message.get("cmd")
            if command == "reg":
                await asyncio.sleep(0.2)
                await connection.send(json.dumps({"ret": "reg", "result": message["sn"] == SERIAL, "cloudtime": "2026-01-01 00:00:00"}))
            elif command == "sendlog":
                await take(connection, message)
            elif command == "senduser":
                await connection.send(json.dumps({"ret": "senduser", "result": True}))
            elif "ret" in message:
                say({"answer": message})
    except websockets.ConnectionClosed:
        pass


async def main():
    async with websockets.serve(serve, "127.0.0.1", 0) as server:
        print(f"PORT {server.sockets[0].getsockname()[1]}", flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
