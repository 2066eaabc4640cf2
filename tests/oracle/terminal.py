#!/usr/bin/python3
"""A terminal of the AiFace protocol, written from the protocol notes alone with python3-websockets, to try the kiosk's own server against. It
keeps every record until the server has acknowledged it in so many words, and repeats what was not.

Usage: terminal.py URL SERIAL SECRET
Checks every answer and exits 0 if all were right; otherwise prints the first that was not. Its last line is a JSON list of the punches that
the server must then have, each once: [person, time, direction].
"""
import asyncio
import datetime
import json
import sys

import websockets

URL, SERIAL, SECRET = sys.argv[1:4]
DEVINFO = {"modelname": "tfs30", "usersize": 3000, "facesize": 3000, "fpsize": 3000, "cardsize": 3000, "pwdsize": 3000, "logsize": 100000,
           "useduser": 10, "usedface": 10, "usedfp": 0, "usedcard": 0, "usedpwd": 0, "usedlog": 100, "usednewlog": 100, "fpalgo": "thbio3.0",
           "firmware": "th600w v6.1", "time": "2016-03-25 13:49:30", "mac": "00-01-A9-01-00-01"}
EXPECTED = []


def wrong(what, got):
    sys.exit(f"{what}: {got}")


def record(person, minute, direction=0, **more):
    time = datetime.datetime(2025, 11, 20, 8) + datetime.timedelta(minutes=minute)
    return {"enrollid": person, "name": "", "time": f"{time:%Y-%m-%d %H:%M:%S}", "mode": 8, "inout": direction, "event": 0, **more}


def expect(records):
    for one in records:
        EXPECTED.append([str(one["enrollid"]), one["time"], "in" if int(one["inout"]) in (0, 3, 4) else "out"])


def is_settled(answer, sent):
    """What a careful terminal takes for an acknowledgement."""
    return answer.get("result") is True and answer.get("count", 1 if sent == 1 else 0) >= sent


class Terminal:
    index = 0

    async def __aenter__(self):
        self.connection = await websockets.connect(URL)
        answer = await self.ask({"cmd": "reg", "sn": SERIAL, "cpusn": SECRET, "devinfo": DEVINFO})
        if answer.get("ret") != "reg" or answer.get("result") is not True or answer.get("nosenduser") is not True:
            wrong("registration", answer)
        off = datetime.datetime.strptime(answer["cloudtime"], "%Y-%m-%d %H:%M:%S") - datetime.datetime.now()
        if abs(off.total_seconds()) > 60:
            wrong("the server's time is off", off)
        return self

    async def __aexit__(self, *_):
        await self.connection.close()

    async def ask(self, message, binary=False):
        text = message if isinstance(message, str) else json.dumps(message)
        await self.connection.send(text.encode() if binary else text)
        return json.loads(await asyncio.wait_for(self.connection.recv(), 30))

    async def log(self, records, **how):
        Terminal.index += 1
        answer = await self.ask({"cmd": "sendlog", "sn": SERIAL, "count": len(records), "logindex": Terminal.index, "record": records}, **how)
        if answer.get("ret") != "sendlog" or answer.get("logindex") != Terminal.index:
            wrong("not the answer to this message", answer)
        return answer


async def backlog():
    records = [record(1000 + i % 7, i, i % 2) for i in range(95)]
    expect(records)
    async with Terminal() as terminal:
        for start in range(0, len(records), 40):
            batch = records[start:start + 40]
            answer = await terminal.log(batch, binary=start == 40)
            if not is_settled(answer, len(batch)):
                wrong("a batch was not acknowledged", answer)


async def lost_acknowledgement():
    """The connection dies with the answer; the terminal sends the same again."""
    records = [record(2000, i, i % 2) for i in range(10)]
    expect(records)
    for attempt in range(3):
        async with Terminal() as terminal:
            Terminal.index += 1
            message = {"cmd": "sendlog", "sn": SERIAL, "count": 10, "logindex": Terminal.index, "record": records}
            if attempt < 2:
                await terminal.connection.send(json.dumps(message))
                terminal.connection.transport.abort()
            elif not is_settled(await terminal.log(records), 10):
                sys.exit("the repeated batch was not acknowledged")


async def what_is_no_punch():
    """Doors, alarms and strangers are settled, or the terminal would send them for ever; but they are nobody's punches."""
    async with Terminal() as terminal:
        records = [record(0, 0, event=4), record(99999999, 1), record("99999999", 2, event=0), dict(record(0, 3, event=16), enrollid=None)]
        answer = await terminal.log(records)
        if not is_settled(answer, len(records)):
            wrong("events of the device were not settled", answer)


async def what_cannot_be_taken():
    """Never a yes for what the server does not keep; the good records of such a message are kept once."""
    bad = [{"inout": 255}, {"inout": 6}, {"inout": "in"}, {"inout": True}, {"time": "soon"}, {"time": "2025-02-30 08:00:00"}, {"time": None},
           {"time": "1970-01-01 00:00:10"}, {"time": "2099-01-01 08:00:00"}, {"event": 7}, {"enrollid": None}, {"enrollid": [5]},
           {"enrollid": ""}]
    async with Terminal() as terminal:
        for number, fields in enumerate(bad):
            answer = await terminal.log([{**record(3000 + number, number), **fields}])
            if answer.get("result") is not False or not answer.get("reason"):
                wrong(f"not taken, but not refused: {fields}", answer)
        good = [record(4000, 0), record(4001, 1, 1)]
        expect(good)
        for _ in range(2):
            answer = await terminal.log([good[0], record(4002, 5, 255), good[1]])
            if is_settled(answer, 3) or answer.get("result") is not False:
                wrong("a message with a bad record was acknowledged", answer)
        answer = await terminal.log([record(4003, 0)] * 101)
        if answer.get("result") is not False:
            wrong("too many records acknowledged", answer)
        answer = await terminal.ask({"cmd": "sendlog", "sn": SERIAL, "count": 3, "logindex": 1, "record": []})
        if answer.get("result") is not False:
            wrong("records that never came were acknowledged", answer)


async def other_spellings():
    """Directions as text, and JSON as firmware prints it."""
    async with Terminal() as terminal:
        records = [record(5000, 0, "1"), record(5001, 1, "0"), record("5002", 2, 3), record("0077", 3, 1), record(880171234567, 4)]
        expect(records)
        for person, time in enumerate(("2025-11-20T10:00:00", "2025/11/20 10:00:00", "2025-11-20 10:00", "2025-11-20  10:00:00.000"), 5010):
            expect([record(person, 120)])
            records.append({**record(person, 120), "time": time})
        answer = await terminal.log(records)
        if not is_settled(answer, len(records)):
            wrong("other spellings were not taken", answer)
        expect([record(53, 6, 1)])
        answer = await terminal.ask('{"cmd ":"sendlog ","sn":"%s","count":01,"logindex":07,"record":[{"enrollid":00000053,"time":'
                                    '"2025-11-20 08:06:00","mode":08,"inout":01,"event":00}]}\0' % SERIAL)
        if not is_settled(answer, 1) or answer.get("logindex") != 7:
            wrong("numbers with leading zeros were not read", answer)


async def the_rest_of_a_terminal():
    async with Terminal() as terminal:
        for _ in range(3):
            answer = await terminal.ask({"cmd": "heartbeat", "sn": SERIAL})
            if answer.get("ret") != "heartbeat" or answer.get("result") is not True:
                wrong("heartbeat", answer)
        user = {"cmd": "senduser", "sn": SERIAL, "enrollid": 61, "name": "Ann", "admin": 0}
        answer = await terminal.ask({**user, "backupnum": 11, "record": 4711001})
        if answer.get("ret") != "senduser" or answer.get("result") is not True:
            wrong("a card was not taken", answer)
        for number, data in ((0, "c3RhcnQ="), (20, "dGVtcGxhdGU="), (11, ""), (50, "bm8gZmFjZQ==")):
            answer = await terminal.ask({**user, "backupnum": number, "record": data})
            if answer.get("ret") != "senduser" or answer.get("result") is not False:
                wrong(f"a credential of kind {number} that cannot be kept", answer)
        answer = await terminal.ask({"cmd": "sendqrcode", "sn": SERIAL, "record": "4711"})
        if answer.get("ret") != "sendqrcode" or answer.get("access") != 0:
            wrong("a question about a card", answer)


async def main():
    for part in (backlog, lost_acknowledgement, what_is_no_punch, what_cannot_be_taken, other_spellings, the_rest_of_a_terminal):
        await part()
    print(json.dumps(EXPECTED))


asyncio.run(main())
