#!/usr/bin/python3
"""A server for AiFace terminals, written from the protocol notes alone with python3-websockets, to try the kiosk against.

Usage: aiface_server.py SERIAL PORTRAIT NO_FACE
Prints "PORT n" when ready. Once the kiosk has registered and sent its punches, gives every command of the notes and checks every answer.
Prints "DONE" and exits 0, or says what was wrong and exits 1.
"""
import asyncio
import base64
import datetime
import json
import sys

import websockets

SERIAL, PORTRAIT, NO_FACE = sys.argv[1:4]
ANSWER_WITHIN = 30.0
LIST_PAGE, LOG_PAGE = 40, 50


def photo(path):
    with open(path, "rb") as file:
        return base64.b64encode(file.read()).decode("ascii")


def check(condition, *what):
    if not condition:
        raise AssertionError(" ".join(str(part) for part in what))


class Terminal:
    """One connection: answers what the terminal sends by itself, and matches replies by `ret`."""

    def __init__(self, connection):
        self.connection = connection
        self.registered = asyncio.Event()
        self.replies = asyncio.Queue()
        self.punches = []
        self.people = []

    async def listen(self):
        async for text in self.connection:
            message = json.loads(text)
            command = message.get("cmd")
            if command == "reg":
                check(message["sn"] == SERIAL, message)
                info = message["devinfo"]
                for key in ("modelname", "usersize", "facesize", "fpsize", "cardsize", "pwdsize", "logsize", "useduser", "usedface",
                            "usedfp", "usedcard", "usedpwd", "usedlog", "usednewlog", "fpalgo", "firmware", "time", "mac"):
                    check(key in info, "devinfo lacks", key)
                datetime.datetime.strptime(info["time"], "%Y-%m-%d %H:%M:%S")
                await self.send({"ret": "reg", "result": True, "cloudtime": "2026-01-01 00:00:00"})
                self.registered.set()
            elif command == "sendlog":
                check(message["sn"] == SERIAL and message["count"] == len(message["record"]) <= 40, message)
                for record in message["record"]:
                    check(type(record["enrollid"]) is int and record["enrollid"] > 0, record)
                    check(record["inout"] in (0, 1) and record["event"] == 0 and "name" in record and "mode" in record, record)
                    datetime.datetime.strptime(record["time"], "%Y-%m-%d %H:%M:%S")
                self.punches += message["record"]
                # A command before the acknowledgement must not be taken for it.
                await self.send({"cmd": "gettime"})
                await self.send({"ret": "sendlog", "result": True, "count": message["count"], "logindex": message["logindex"]})
            elif command == "senduser":
                self.people.append(message)
                await self.send({"ret": "senduser", "result": True})
            elif command == "heartbeat":
                pass
            else:
                check(message.get("sn") == SERIAL, "no serial number in", message)
                if message.get("ret") != "gettime":
                    await self.replies.put(message)

    async def send(self, message):
        await self.connection.send(json.dumps(message))

    async def ask(self, command, **fields):
        await self.send({"cmd": command, **fields})
        reply = await asyncio.wait_for(self.replies.get(), ANSWER_WITHIN)
        check(reply["ret"] == command, "asked", command, "and got", reply)
        check(isinstance(reply["result"], bool), reply)
        return reply

    async def pages(self, command, most, **fields):
        records, start, total = [], True, None
        while True:
            page = await self.ask(command, stn=start, **fields)
            start = False
            check(page["result"] and len(page["record"]) <= most, page)
            if not page["record"]:
                check(page["count"] == page["from"] == page["to"] == 0, "the end is not as it should be:", page)
                check(total in (None, len(records)), "the list has", len(records), "of", total)
                return records
            total = page["count"]  # of the whole list
            check(page["from"] == len(records) and page["to"] == len(records) + len(page["record"]) - 1, page)
            records += page["record"]


async def converse(terminal):
    ask = terminal.ask
    await asyncio.wait_for(terminal.registered.wait(), ANSWER_WITHIN)
    while not terminal.punches:
        await asyncio.sleep(0.1)

    # Portraits: one with a face, one without.
    set_user = {"enrollid": 4711, "name": "Audrey", "backupnum": 50, "admin": 0}
    reply = await ask("setuserinfo", **set_user, record=photo(PORTRAIT))
    check(reply["result"] and reply["enrollid"] == 4711 and reply["backupnum"] == 50, reply)
    reply = await ask("setuserinfo", enrollid=4712, name="Nobody", backupnum=50, admin=0, record=photo(NO_FACE))
    check(not reply["result"] and reply["enrollid"] == 4712, reply)
    print("refused:", reply.get("msg"), flush=True)
    for backupnum, record in ((10, 1234), (10, "12a4"), (11, "1"), (0, "finger"), (20, "template")):
        check(not (await ask("setuserinfo", enrollid=4711, backupnum=backupnum, admin=0, record=record))["result"], backupnum)

    # PIN and card beside the face, and a card alone.
    for number, backupnum, record in ((4711, 10, "739184"), (4711, 11, 2352253), (4720, 11, "C0FFEE77")):
        reply = await ask("setuserinfo", enrollid=number, name="Audrey" if number == 4711 else "Card", backupnum=backupnum, admin=2,
                          record=record)
        check(reply["result"] and reply["enrollid"] == number and reply["backupnum"] == backupnum, reply)
    check(not (await ask("setuserinfo", enrollid=4720, name="Card", backupnum=11, admin=0, record=2352253))["result"], "somebody else's card")
    reply = await ask("getuserinfo", enrollid=4711, backupnum=11)
    check(reply["result"] and reply["record"] == 2352253 and reply["admin"] == 2 and reply["name"] == "Audrey", reply)
    reply = await ask("getuserinfo", enrollid=4720, backupnum=11)
    check(reply["result"] and reply["record"] == "C0FFEE77", reply)
    reply = await ask("getuserinfo", enrollid=4711, backupnum=10)
    check(not reply["result"] and reply["record"] == "" and reply["admin"] == 2, reply)

    people = await terminal.pages("getuserlist", LIST_PAGE)
    check([person["backupnum"] for person in people if person["enrollid"] == 4711] == [10, 11, 50], people)
    check([(person["backupnum"], person["admin"]) for person in people if person["enrollid"] == 4720] == [(11, 2)], people)
    check((await ask("deleteuser", enrollid=4711, backupnum=10))["result"], "delete the PIN")
    check((await ask("deleteuser", enrollid=4711, backupnum=11))["result"], "delete the card")
    check((await ask("deleteuser", enrollid=4720, backupnum=13))["result"], "delete who has a card alone")

    people = await terminal.pages("getuserlist", LIST_PAGE)
    numbers = [person["enrollid"] for person in people]
    check(len(numbers) == len(set(numbers)) == 3 and all(type(number) is int for number in numbers), people)
    check(all(person["backupnum"] == 50 for person in people), people)
    check(4711 in numbers and 4712 not in numbers, people)
    # The man at the door has no number of his own; the one that he was given is the one his punches carry.
    check(terminal.punches[0]["enrollid"] in numbers, terminal.punches, people)

    check((await ask("getusername", enrollid=4711))["record"] == "Audrey", "name")
    check((await ask("setusername", count=1, record=[{"enrollid": 4711, "name": "Audrey H."}]))["result"], "setusername")
    check((await ask("getusername", enrollid=4711))["record"] == "Audrey H.", "changed name")
    check((await ask("getuserinfo", enrollid=4711, backupnum=50))["name"] == "Audrey H.", "getuserinfo")
    check((await ask("enableuser", enrollid=4711, enflag=0))["result"], "disable")
    check((await ask("enableuser", enrollid=4711, enflag=1))["result"], "enable")
    reply = await ask("deleteuser", enrollid=4711, backupnum=13)
    check(reply["result"] and reply["enrollid"] == 4711 and reply["backupnum"] == 13, reply)
    check(4711 not in [person["enrollid"] for person in await terminal.pages("getuserlist", LIST_PAGE)], "not deleted")

    logs = await terminal.pages("getalllog", LOG_PAGE)
    check([(log["enrollid"], log["time"]) for log in logs] == [(log["enrollid"], log["time"]) for log in terminal.punches], logs)
    check(len(await terminal.pages("getnewlog", LOG_PAGE)) == len(logs), "new logs")
    check(not await terminal.pages("getnewlog", LOG_PAGE), "new logs once more")
    check(not await terminal.pages("getalllog", LOG_PAGE, **{"from": "2001-01-01", "to": "2001-12-31"}), "old logs")

    for command in ("cleanuser", "cleanlog", "cleanadmin", "initsys", "reboot", "opendoor", "setdevlock", "getuserlock", "adduser"):
        check(not (await ask(command, enrollid=4713, name="X", backupnum=50, flag=10))["result"], command)
    check(len(await terminal.pages("getuserlist", LIST_PAGE)) == 2, "somebody is gone")
    now = datetime.datetime.now().strftime("%Y-%m-%d %H:%M:%S")
    check((await ask("settime", cloudtime=now))["result"], "settime")
    check(not (await ask("settime", cloudtime="2001-01-01T00:00:00"))["result"], "settime long ago")
    check((await ask("setdevinfo", deviceid=9, volume=3))["result"], "setdevinfo")
    reply = await ask("getdevinfo")
    check(reply["deviceid"] == 9 and reply["volume"] == 3 and "reverifytime" in reply, reply)
    reply = await ask("dance")
    check(not reply["result"] and reply["msg"] == "can not find this command", reply)


async def main():
    ended = asyncio.get_running_loop().create_future()

    async def serve(connection, path=None):
        terminal = Terminal(connection)
        listening = asyncio.create_task(terminal.listen())
        talking = asyncio.create_task(converse(terminal))
        await asyncio.wait({listening, talking}, return_when=asyncio.FIRST_COMPLETED)
        task = talking if talking.done() else listening
        if not ended.done():
            problem = task.exception() if task.done() else None
            if task is listening and problem is None:
                problem = AssertionError("the kiosk hung up")
            ended.set_result(problem)

    async with websockets.serve(serve, "127.0.0.1", 0) as server:
        print(f"PORT {server.sockets[0].getsockname()[1]}", flush=True)
        problem = await ended
        if problem is not None:
            print(f"WRONG {type(problem).__name__} {problem}", flush=True)
            sys.exit(1)
        print("DONE", flush=True)


asyncio.run(main())
