"""A client of attendance terminals on port 4370, written from the protocol alone.

Usage: client.py PORT tcp|udp KEY read|events COUNT
Prints one JSON object. `read`: what the terminal says of itself, its users and records. `events`: as many events.
"""
import hashlib
import json
import socket
import struct
import sys

CONNECT, EXIT, AUTH, VERSION, OPTION, SIZES, TIME = 1000, 1001, 1102, 1100, 11, 50, 201
PREPARE, DATA, FREE, READ, CHUNK, OK, REFUSED, UNAUTH = 1500, 1501, 1502, 1503, 1504, 2000, 2001, 2005


def checksum(data):
    total = sum(struct.unpack(f"<{len(data) // 2}H", data[: len(data) // 2 * 2]))
    if len(data) % 2:
        total += data[-1]
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    return 0xFFFF - total


def proof(key, session):
    value = int(f"{key:032b}"[::-1], 2) + session & 0xFFFFFFFF
    mixed = bytes(a ^ b for a, b in zip(struct.pack("<I", value), b"ZKSO"))
    mixed = mixed[2:] + mixed[:2]
    return bytes((mixed[0] ^ 50, mixed[1] ^ 50, 50, mixed[3] ^ 50))


class Client:
    def __init__(self, port, transport):
        self.tcp = transport == "tcp"
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM if self.tcp else socket.SOCK_DGRAM)
        self.socket.settimeout(20)
        self.socket.connect(("127.0.0.1", port))
        if not self.tcp:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        self.session = 0
        self.reply = 0

    def exactly(self, size):
        data = bytearray()
        while len(data) < size:
            part = self.socket.recv(size - len(data))
            assert part, "closed"
            data += part
        return bytes(data)

    def send(self, command, data=b"", reply=None):
        header = struct.pack("<HHHH", command, 0, self.session, self.reply if reply is None else reply)
        packet = header[:2] + struct.pack("<H", checksum(header + data)) + header[4:] + data
        if self.tcp:
            packet = b"\x50\x50\x82\x7d" + struct.pack("<I", len(packet)) + packet
        self.socket.sendall(packet)

    def receive(self):
        if self.tcp:
            mark, size = struct.unpack("<4sI", self.exactly(8))
            assert mark == b"\x50\x50\x82\x7d"
            packet = self.exactly(size)
        else:
            packet = self.socket.recv(65536)
        command, found, session, reply = struct.unpack("<HHHH", packet[:8])
        assert checksum(packet[:2] + b"\0\0" + packet[4:]) == found, "checksum"
        return command, session, reply, packet[8:]

    def ask(self, command, data=b""):
        self.reply = (self.reply + 1) % 0xFFFF
        self.send(command, data)
        answer = self.receive()
        assert answer[2] == self.reply, "reply id"
        return answer

    def log_in(self, key):
        self.send(CONNECT)
        command, self.session, reply, _ = self.receive()
        assert reply == 0
        if command == UNAUTH and key:
            command = self.ask(AUTH, proof(key, self.session))[0]
        return command

    def read(self, command, fct=0):
        answer = self.ask(READ, struct.pack("<bhii", 1, command, fct, 0))
        if answer[0] == DATA:
            return answer[3]
        assert answer[0] == OK, answer
        size = struct.unpack("<I", answer[3][1:5])[0]
        data = b""
        while len(data) < size:
            wanted = min(16384, size - len(data))
            answer = self.ask(CHUNK, struct.pack("<II", len(data), wanted))
            assert answer[0] == PREPARE and struct.unpack("<I", answer[3])[0] == wanted, answer
            piece = b""
            while True:
                answer = self.receive()
                assert answer[2] == self.reply
                if answer[0] == OK:
                    break
                assert answer[0] == DATA
                piece += answer[3]
            assert len(piece) == wanted
            data += piece
        assert self.ask(FREE)[0] == OK
        return data


def option(client, key):
    command, _, _, data = client.ask(OPTION, key + b"\0")
    return data.split(b"\0")[0].split(b"=", 1)[1].decode() if command == OK else None


def time_of(value):
    value, second = divmod(value, 60)
    value, minute = divmod(value, 60)
    value, hour = divmod(value, 24)
    value, day = divmod(value, 31)
    year, month = divmod(value, 12)
    return f"{2000 + year}-{month + 1:02}-{day + 1:02} {hour:02}:{minute:02}:{second:02}"


def text(field):
    return field.split(b"\0")[0].decode()


def read_all(client):
    sizes = struct.unpack("<20i", client.ask(SIZES)[3][:80])
    data = client.read(9, 5)
    assert struct.unpack("<I", data[:4])[0] == len(data) - 4
    users = [struct.unpack("<HB8s24sIx7sx24s", data[at : at + 72]) for at in range(4, len(data), 72)]
    data = client.read(13)
    assert struct.unpack("<I", data[:4])[0] == len(data) - 4
    records = []
    for at in range(4, len(data), 40):
        uid, code, verify, moment, punch, _ = struct.unpack("<H24sBIB8s", data[at : at + 40])
        records.append([text(code), verify, time_of(moment), punch])
    lines = "".join(f"{r[0]},{r[1]},{r[2]},{r[3]}\n" for r in records)
    return {
        "serial": option(client, b"~SerialNumber"),
        "nonsense": option(client, b"Nonsense"),
        "version": client.ask(VERSION)[3].decode().rstrip("\0"),
        "time": time_of(struct.unpack("<I", client.ask(TIME)[3])[0]),
        "sizes": [sizes[4], sizes[8]],
        "users": [[u[0], text(u[3]), text(u[6])] for u in users],
        "count": len(records),
        "first": records[0] if records else None,
        "last": records[-1] if records else None,
        "hash": hashlib.sha256(lines.encode()).hexdigest(),
    }


def events(client, count):
    assert client.ask(500, struct.pack("<I", 1))[0] == OK
    print(json.dumps({"ready": True}), flush=True)
    found = []
    while len(found) < count:
        command, event, reply, data = client.receive()
        assert (command, event, reply) == (500, 1, 0)
        year, month, day, hour, minute, second = data[26:32]
        found.append([text(data[:24]), data[24], data[25],
                      f"20{year:02}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"])
        client.send(OK, b"", 0xFFFE)
    return {"events": found}


def serve(order):
    client = Client(order["port"], order["transport"])
    said = client.log_in(order["key"])
    if said != OK:
        return {"refused": said, "sizes": client.ask(SIZES)[0]}
    result = read_all(client) if order["action"] == "read" else events(client, order["count"])
    result["bye"] = client.ask(EXIT)[0]
    return result


for line in sys.stdin:
    try:
        print(json.dumps(serve(json.loads(line))), flush=True)
    except (AssertionError, OSError, struct.error) as problem:
        print(json.dumps({"error": repr(problem)}), flush=True)
