#!/usr/bin/python3
"""A server for AiFace terminals that writes its commands as servers in the field do, with python3-websockets: other names for the same fields,
numbers as text, JSON printed by hand, binary frames, lists read in three ways. To try the kiosk's connector against.

Usage: aiface_spellings.py SERIAL PEOPLE
The kiosk has PEOPLE people with the numbers 1001, 1002 ... and one punch of each. Prints "PORT n" when ready, "DONE" when every answer was
right, or says what was wrong and exits 1.
"""
import asyncio
import json
import sys

import websockets

SERIAL, PEOPLE = sys.argv[1], int(sys.argv[2])


def check(condition, *what):
    if not condition:
        raise AssertionError(" ".join(str(part) for part in what))


class Kiosk:
    def __init__(self, connection):
        self.connection = connection

    async def ask(self, text, binary=False):
        await self.connection.send(text.encode() if binary else text)
        name = text.split('"cmd":"')[1].split('"')[0].strip()
        while True:
            answer = json.loads(await asyncio.wait_for(self.connection.recv(), 30))
            if answer.get("ret") == name:
                check(answer["sn"] == SERIAL, "no serial number:", answer)
                return answer

    async def yes(self, text, **how):
        answer = await self.ask(text, **how)
        check(answer["result"] is True, "refused:", text, answer)
        return answer

    async def no(self, text, **how):
        answer = await self.ask(text, **how)
        check(answer["result"] is False and answer.get("msg"), "not refused in words:", text, answer)
        return answer

    async def numbers(self, command, way):
        """The list by one server's way of reading it."""
        found, page = [], 0
        while True:
            field = f'"page":{page}' if way == "pages" else f'"stn":{"true" if page == 0 else "false"}'
            answer = await self.yes('{"cmd":"%s",%s}' % (command, field))
            page += 1
            records = answer["record"]
            found += [record["enrollid"] for record in records]
            if not records:
                check(answer["count"] == 0, "the end has a count:", answer)
                return found
            check(answer["from"] == len(found) - len(records) and answer["to"] == len(found) - 1, "place of a page:", answer["from"], answer["to"])
            if way == "to reaches count" and answer["to"] == answer["count"] - 1:
                return found
            if way == "enough of count" and len(found) >= answer["count"]:
                return found
            check(page < 1000, "the list never ends")


async def lists(kiosk):
    expected = [1001 + i for i in range(PEOPLE)]
    for way in ("empty page", "to reaches count", "enough of count", "pages"):
        for command in ("getuserlist", "getalllog"):
            found = await kiosk.numbers(command, way)
            check(sorted(found) == expected, command, "by", way, "gives", len(found), "of", PEOPLE)
    for limit in ('"from":"rubbish"', '"starttime":"31-12-2023"', '"to":[]', '"endtime":"tomorrow"', '"page":"first"', '"stn":5'):
        await kiosk.no('{"cmd":"getalllog",%s}' % limit)
    day = (await kiosk.yes('{"cmd":"getalllog","stn":1,"starttime":"2023-11-14 00:00:00","endtime":"2023-11-14 22:13:22"}'))["record"]
    check(len(day) == 2, "a period of two punches has", len(day))


async def people(kiosk):
    answer = await kiosk.yes('{"cmd":"setuserinfo","enrollid":"007","name":"Bond","backupnum":11,"admin":"0","record":12345}')
    check(answer["enrollid"] == "007", answer)
    await kiosk.no('{"cmd":"getusername","enrollid":7}')
    check((await kiosk.yes('{"cmd":"getusername","enrollid":"007"}'))["record"] == "Bond", "007 is not known")
    answer = await kiosk.yes('{"cmd":"setuserinfo","enrollid":880171234567,"name":"Long","backupnum":"11","record":"4711"}')
    check(answer["enrollid"] == 880171234567, answer)
    check((await kiosk.yes('{"cmd":"getusername","enrollid":"880171234567"}'))["record"] == "Long", "twelve digits are not known")
    await kiosk.yes('{"cmd":"setuserinfo","enrollid":00000030,"name":"Zeros","backupnum":011,"record":0012345}')
    answer = await kiosk.yes('{"cmd":"getuserinfo","enrollid":30,"backupnum":11}')
    check(answer["record"] == "0012345", "the zeros of a card are lost:", answer)
    await kiosk.yes('{"cmd":"setuserinfo ","enrollid ":30,"name ":"Padded","backupnum":0,"admin":0,"record":"0"}')
    check((await kiosk.yes('{"cmd":"getusername","enrollid":30}'))["record"] == "Padded", "the name of the user was lost")
    await kiosk.yes('{"cmd":"setuserinfo","enrollid":30,"name":"Twelve","backupnum":12}')
    check((await kiosk.yes('{"cmd":"getusername","enrollid":30}', binary=True))["record"] == "Twelve", "12 is not the user")
    for switch in ('"enable":0', '"enable":1', '"enflag":"0"', '"enflag":true'):
        await kiosk.yes('{"cmd":"enableuser","enrollid":30,%s}' % switch)
    for switch in ('"enable":2', '"enflag":"off"', '"on":1'):
        await kiosk.no('{"cmd":"enableuser","enrollid":30,%s}' % switch)
    for nonsense in ('"enrollid":30,"backupnum":50,"admin":9,"name":"X"', '"enrollid":30,"backupnum":0,"record":"bm8gZmluZ2Vy"',
                     '"enrollid":-1,"backupnum":11,"record":4712', '"enrollid":1.5,"backupnum":11,"record":4712',
                     '"enrollid":30,"backupnum":"card","record":4712'):
        await kiosk.no('{"cmd":"setuserinfo",%s}' % nonsense)
    check((await kiosk.yes('{"cmd":"getusername","enrollid":30}'))["record"] == "Twelve", "a refused command did something")


async def deletions(kiosk):
    async def is_there(number):
        return (await kiosk.ask('{"cmd":"getusername","enrollid":%s}' % number))["result"]
    answer = await kiosk.ask('{"cmd":"deleteuser","enrollid":30,"backupnum":0}')
    check(answer["result"] != await is_there(30), "deleted, and still there:", answer)
    answer = await kiosk.ask('{"cmd":"deleteuser","enrollid":30,"backupnum":77}')
    check(answer["result"] is False and await is_there(30), "an unknown kind of credential was deleted:", answer)
    await kiosk.yes('{"cmd":"deleteuser","enrollid":30}')
    await kiosk.yes('{"cmd":"deleteuser","enrollid":880171234567,"backupnum":12}')
    await kiosk.yes('{"cmd":"deleteuser","enrollid":"007","backupnum":"13"}')
    for number in ("30", "880171234567", '"007"'):
        check(not await is_there(number), number, "was said to be deleted")


async def the_rest(kiosk):
    for command in ("disabledevice", "enabledevice"):
        check((await kiosk.yes('{"cmd":"%s"}' % command))["msg"], "said nothing about staying in service")
    now = (await kiosk.yes('{"cmd":"gettime"}'))["time"]
    await kiosk.yes('{"cmd":"settime","time":"%s"}' % now)
    for command in ('{"cmd":"settime","time":"soon"}', '{"cmd":"opendoor","doornum":"front"}', '{"cmd":"setdevinfo","tone":3}',
                    '{"cmd":"setusername","record":7}', '{"cmd":"dance"}'):
        await kiosk.no(command)


async def serve(connection, _path=None):
    try:
        hello = json.loads(await asyncio.wait_for(connection.recv(), 30))
        check(hello["cmd"] == "reg" and hello["sn"] == SERIAL, hello)
        await connection.send('\ufeff{"ret":"reg","result":true,"nosenduser":true}'.encode())
        kiosk = Kiosk(connection)
        for part in (lists, people, deletions, the_rest):
            await part(kiosk)
        print("DONE", flush=True)
        OVER.set_result(0)
    except Exception as problem:  # everything that goes wrong is the answer
        print("WRONG", repr(problem), flush=True)
        OVER.set_result(1)


async def main():
    global OVER
    OVER = asyncio.get_running_loop().create_future()
    async with websockets.serve(serve, "127.0.0.1", 0) as server:
        print("PORT", server.sockets[0].getsockname()[1], flush=True)
        return await OVER


sys.exit(asyncio.run(main()))
