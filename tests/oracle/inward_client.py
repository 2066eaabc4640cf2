#!/usr/bin/python3
"""A client of the PiHR dialect, written from the protocol notes alone with python3-websockets, to try the kiosk's own server against: an HR
system that enrolls people, and a terminal that hands over its punches.

Usage: inward_client.py URL SERIAL SECRET PHOTO
PHOTO shows one face. Checks every answer, exits 0 if all were right and prints the first that was not. It leaves enrolled: E-2 "Two"; and
punched: T-1 twice, T-2 once.
"""
import asyncio
import base64
import datetime
import json
import struct
import sys

import websockets

URL, SERIAL, SECRET, PHOTO = sys.argv[1:5]
FACE = base64.b64encode(open(PHOTO, "rb").read()).decode()


def wall():
    """A gray wall as a BMP of 320 x 240 pixels: a picture without a face."""
    width, height = 320, 240
    pixels = bytes([128]) * (width * height * 3)
    header = b"BM" + struct.pack("<IHHI", 54 + len(pixels), 0, 0, 54)
    return header + struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, len(pixels), 2835, 2835, 0, 0) + pixels


def check(got, **expected):
    """The time in an answer to a registration or to a numbered log is the kiosk's own."""
    got = dict(got)
    if "cloudtime" in got:
        off = datetime.datetime.strptime(got.pop("cloudtime"), "%Y-%m-%d %H:%M:%S") - datetime.datetime.now()
        if abs(off.total_seconds()) > 60:
            sys.exit(f"the kiosk's time is off by {off}")
    if got != expected:
        sys.exit(f"expected {expected}, got {got}")


def check_refused_in_words(got, ret):
    if got.get("ret") != ret or got.get("result") is not False or not str(got.get("reason", "")).startswith("no_face: "):
        sys.exit(f"expected a refusal of {ret} because of the photo, got {got}")


async def ask(connection, **message):
    await connection.send(json.dumps(message))
    return json.loads(await asyncio.wait_for(connection.recv(), 60))


async def expect_close(connection, code=1000):
    try:
        extra = await asyncio.wait_for(connection.recv(), 20)
        sys.exit(f"expected the connection to be closed, got {extra}")
    except websockets.ConnectionClosed:
        if code is not None and connection.close_code != code:
            sys.exit(f"closed with {connection.close_code} instead of {code}")


def record(person, time, direction=0):
    return {"enrollid": person, "name": "", "time": time, "mode": 1, "inout": direction, "event": 0, "temp": 0.0}


async def strangers():
    async with websockets.connect(URL) as connection:
        check(await ask(connection, cmd="sendlog", record=[]), result=False, reason="not_authenticated")
        await expect_close(connection)
    for sn, secret in ((SERIAL, SECRET + "x"), (SERIAL + "x", SECRET)):
        async with websockets.connect(URL) as connection:
            check(await ask(connection, cmd="reg", sn=sn, cpusn=secret), ret="reg", result=False, reason="invalid_credentials")
            await expect_close(connection, None)


async def human_resources():
    async with websockets.connect(URL, max_size=None) as connection:
        await connection.send("{")
        check(json.loads(await connection.recv()), result=False, reason="invalid_json")
        check(await ask(connection, cmd="auth", sn=SERIAL, cpusn=SECRET), ret="auth", result=True)
        check(await ask(connection, cmd="enrollment", name="One", image=FACE), ret="enrollment", result=False, reason="Missing id")
        check_refused_in_words(await ask(connection, cmd="enrollment", id="E-1", name="One", image="%%%"), "enrollment")
        check_refused_in_words(await ask(connection, cmd="enrollment", id="E-1", name="One", image="aGVsbG8="), "enrollment")
        check_refused_in_words(await ask(connection, cmd="enrollment", id="E-1", name="One", image=base64.b64encode(wall()).decode()),
                               "enrollment")
        check(await ask(connection, cmd="update", id="E-1", name="One"), ret="update", result=False, reason="user_not_found")
        check(await ask(connection, cmd="enrollment", id="E-1", name="One", image=FACE), ret="enrollment", result=True)
        # One face under two identifiers: the kiosk would recognize neither.
        check_refused_in_words(await ask(connection, cmd="enrollment", id="E-2", name="Too", image=FACE), "enrollment")
        for image in (None, [FACE], {"data": FACE}, 7):
            check_refused_in_words(await ask(connection, cmd="enrollment", id="E-1", name="One", image=image), "enrollment")
        check_refused_in_words(await ask(connection, cmd="enrollment", id="E-1", name="One", photo=FACE), "enrollment")
        check(await ask(connection, cmd="delete", id="E-1"), ret="delete", result=True)
        check(await ask(connection, cmd="delete", id="E-1"), ret="delete", result=False, reason="user_not_found")
        check(await ask(connection, cmd="enrollment", id="E-2", name="Too", image="data:image/jpeg;base64," + FACE),
              ret="enrollment", result=True)
        check(await ask(connection, cmd="update", id="E-2", name="Two"), ret="update", result=True)
        check(await ask(connection, cmd="update", id="E-2", image=FACE), ret="update", result=True)
        check(await ask(connection, cmd="update", id="E-2"), ret="update", result=False, reason="No fields to update")
        check(await ask(connection, cmd="update", name="Two"), ret="update", result=False, reason="Missing id")
        check(await ask(connection, cmd="delete"), ret="delete", result=False, reason="Missing id")
        check(await ask(connection, cmd="reboot"), ret="unknown", result=False, reason="invalid command")


async def terminal():
    morning = record("T-1", "2025-11-20 08:00:00")
    for _ in range(2):  # the same again, as after an acknowledgement that was lost
        async with websockets.connect(URL) as connection:
            check(await ask(connection, cmd="reg", sn=SERIAL, cpusn=SECRET, devinfo={}, nosenduser=True), ret="reg", result=True,
                  nosenduser=True)
            check(await ask(connection, cmd="sendlog", sn=SERIAL, count=1, logindex=0, record=[morning]),
                  ret="sendlog", result=True, count=1, logindex=0)
            check(await ask(connection, cmd="sendlog", sn=SERIAL, count=3, logindex=1,
                            record=[morning, record("T-1", "2025-11-20 17:00:00", 1), record("T-2", "2025-11-20 08:00:00")]),
                  ret="sendlog", result=True, count=3, logindex=1)


async def main():
    await strangers()
    await human_resources()
    await terminal()


asyncio.run(main())
