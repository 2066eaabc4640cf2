#!/usr/bin/python3
"""A PiHR client, written from the protocol notes alone with python3-websockets, to try rollcall-receiver against.

Usage: pihr_client.py URL SERIAL SECRET
Speaks as the PiHR client does (reg, one record per sendlog, enrollment of people), checks every reply, exits 0 if all were right and
prints the first that was not.
"""
import asyncio
import json
import sys

import websockets

URL, SERIAL, SECRET = sys.argv[1:4]


def check(got, **expected):
    if got != expected:
        sys.exit(f"expected {expected}, got {got}")


async def ask(connection, **message):
    await connection.send(json.dumps(message))
    return json.loads(await asyncio.wait_for(connection.recv(), 10))


async def expect_close(connection):
    try:
        extra = await asyncio.wait_for(connection.recv(), 10)
        sys.exit(f"expected the connection to be closed, got {extra}")
    except websockets.ConnectionClosed:
        if connection.close_code != 1000:
            sys.exit(f"closed with {connection.close_code} instead of 1000")


def record(person, time):
    return {"enrollid": person, "name": "", "time": time, "mode": 1, "inout": 0, "event": 0, "temp": 0.0}


async def main():
    async with websockets.connect(URL) as connection:
        check(await ask(connection, cmd="sendlog", record=[]), result=False, reason="not_authenticated")
        await expect_close(connection)
    async with websockets.connect(URL) as connection:
        check(await ask(connection, cmd="reg", sn=SERIAL, cpusn=SECRET + "x"), ret="reg", result=False, reason="invalid_credentials")
        await expect_close(connection)
    async with websockets.connect(URL) as connection:
        await connection.send("{")
        check(json.loads(await connection.recv()), result=False, reason="invalid_json")
        check(await ask(connection, cmd="reg", sn=SERIAL, cpusn=SECRET, devinfo={}, nosenduser=True), ret="reg", result=True)
        for second in range(20):
            reply = await ask(connection, cmd="sendlog", sn=SERIAL, count=1, logindex=0,
                              record=[record("E-17", f"2026-11-20 08:00:{second % 10:02d}")])
            check(reply, ret="sendlog", result=True, count=1)
        check(await ask(connection, cmd="enrollment", id="E-1", name="Ann", image="aGVsbG8="), ret="enrollment", result=True)
        check(await ask(connection, cmd="enrollment", name="Ann"), ret="enrollment", result=False, reason="Missing id")
        check(await ask(connection, cmd="update", id="E-1", name="Anne"), ret="update", result=True)
        check(await ask(connection, cmd="update", id="E-9", name="Bo"), ret="update", result=False, reason="user_not_found")
        check(await ask(connection, cmd="update", id="E-1"), ret="update", result=False, reason="No fields to update")
        check(await ask(connection, cmd="delete", id="E-1"), ret="delete", result=True)
        check(await ask(connection, cmd="delete", id="E-1"), ret="delete", result=False, reason="user_not_found")
        check(await ask(connection, cmd="reboot"), ret="unknown", result=False, reason="invalid command")
        # The largest photo an enrollment may carry, and then some.
        check(await ask(connection, cmd="enrollment", id="E-2", name="Big", image="A" * (6 << 20)), ret="enrollment", result=True)


asyncio.run(main())
