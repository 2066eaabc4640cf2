"""A double of an attendance device on port 4370, TCP and UDP, written from the protocol alone, with faults to order.

Prints its port, then takes one JSON object a line and answers each with one.
"""
import json
import select
import socket
import struct
import sys
import threading
import time

CHUNK = 1024


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


def wire_time(text):
    year, month, day, hour, minute, second = (int(part) for part in text.replace(" ", "-").replace(":", "-").split("-"))
    return ((year % 100 * 12 + month - 1) * 31 + day - 1) * 86400 + hour * 3600 + minute * 60 + second


class Device:
    key, layout, mode, serial, name = 0, 40, "chunk", "DOUBLE01", "Double"
    clock = "2023-11-14 22:13:20"
    users = []  # uid, code, name
    records = []  # uid, code, verify, time, punch
    fault, faults = "", 0

    def __init__(self):
        self.stats = {"connects": 0, "acknowledged": 0, "reads": 0, "commands": []}

    def takes_fault(self, name):
        if self.fault != name or self.faults == 0:
            return False
        self.faults -= 1
        return True

    def user_set(self):
        if self.layout == 40:
            return b"".join(
                struct.pack("<HB8s24sIx7sx24s", uid, 0, b"", name.encode(), 0, b"1", code.encode())
                for uid, code, name in self.users)
        return b"".join(struct.pack("<HB5s8sIxBhI", uid, 0, b"", name.encode(), 0, 1, 0, int(code))
                        for uid, code, name in self.users)

    def record_set(self):
        data = b""
        for uid, code, verify, when, punch in self.records:
            if self.layout == 40:
                data += struct.pack("<H24sBIB8s", uid, code.encode(), verify, wire_time(when), punch, b"")
            elif self.layout == 16:
                data += struct.pack("<I4sBB2sI", int(code), struct.pack("<I", wire_time(when)), verify, punch, b"", 0)
            else:
                data += struct.pack("<HB4sB", uid, verify, struct.pack("<I", wire_time(when)), punch)
        return data


class Session:
    """One client; `put` sends bytes to it."""

    def __init__(self, device, put, is_tcp):
        self.device, self.put, self.is_tcp = device, put, is_tcp
        self.number = 0x1234 + device.stats["connects"]
        self.open = self.is_listening = False
        self.set = b""
        self.held = []
        self.sent = 0

    def send(self, command, reply, data=b"", session=None):
        device = self.device
        number = self.number if session is None else session
        if command != 500 and device.takes_fault("session"):
            number += 1
        header = struct.pack("<HHHH", command, 0, number, reply)
        found = checksum(header + data)
        if command in (1501, 2000) and device.takes_fault("checksum"):
            found ^= 0x55
        packet = header[:2] + struct.pack("<H", found) + header[4:] + data
        if self.is_tcp:
            self.put(b"\x50\x50\x82\x7d" + struct.pack("<I", len(packet)) + packet)
            return
        self.sent += 1
        if device.fault == "lose" and self.sent % 4 == 0:
            return
        if device.fault == "reorder":
            # Each answer's packets in the opposite order.
            self.held.append(packet)
            return
        self.put(packet)
        if device.fault == "double":
            self.put(packet)

    def flush(self):
        for packet in reversed(self.held):
            self.put(packet)
        self.held = []

    def stream(self, reply, data):
        self.send(1500, reply, struct.pack("<I", len(data)))
        for at in range(0, len(data), CHUNK):
            self.send(1501, reply, data[at : at + CHUNK])
        self.send(2000, reply)

    def handle(self, packet):
        """False: hang up."""
        device = self.device
        command, found, session, reply = struct.unpack("<HHHH", packet[:8])
        assert checksum(packet[:2] + b"\0\0" + packet[4:]) == found
        data = packet[8:]
        device.stats["commands"].append(command)
        if device.fault == "hang":
            return True
        if command == 1000:
            device.stats["connects"] += 1
            self.open = device.key == 0
            self.send(2000 if self.open else 2005, reply)
        elif command == 1102:
            self.open = data == proof(device.key, self.number)
            self.send(2000 if self.open else 2005, reply)
        elif not self.open or session != self.number:
            self.send(2005, reply)
        elif command == 1001:
            self.send(2000, reply)
            return False
        elif command == 2000:
            device.stats["acknowledged"] += 1
        elif command == 11:
            key = data.rstrip(b"\0")
            options = {b"~SerialNumber": device.serial, b"~DeviceName": device.name}
            if key in options:
                self.send(2000, reply, key + b"=" + options[key].encode() + b"\0")
            else:
                self.send(2001, reply)
        elif command == 1100:
            self.send(2000, reply, b"Ver 6.60 Apr 13 2023\0")
        elif command == 201:
            self.send(2000, reply, struct.pack("<I", wire_time(device.clock)))
        elif command == 50:
            sizes = [0] * 23
            sizes[4], sizes[8], sizes[15], sizes[16] = len(device.users), len(device.records), 1000, 100000
            self.send(2000, reply, struct.pack("<23i", *sizes))
        elif command == 1503:
            _, what, _, _ = struct.unpack("<bhii", data)
            records = device.user_set() if what == 9 else device.record_set()
            device.stats["reads"] += what == 13
            if device.takes_fault("short"):
                self.send(1501, reply, struct.pack("<I", len(records)) + records[:-3])
                return True
            self.set = struct.pack("<I", len(records)) + records
            if device.mode == "single" or len(self.set) <= CHUNK:
                self.send(1501, reply, self.set)
            elif device.mode == "burst":
                self.stream(reply, self.set)
            else:
                self.send(2000, reply, b"\0" + struct.pack("<III", len(self.set), len(self.set), 0))
        elif command == 1504:
            start, size = struct.unpack("<II", data)
            if device.takes_fault("reboot"):
                return False
            self.stream(reply, self.set[start : start + size])
        elif command == 500:
            self.is_listening = True
            self.send(2000, reply)
        elif command in (1502, 1002, 1003):
            self.send(2000, reply)
        else:
            self.send(2001, reply)
        return True

    def tell(self, code, verify, when, punch):
        year, month, day, hour, minute, second = (
            int(part) for part in when.replace(" ", "-").replace(":", "-").split("-"))
        self.send(500, 0, struct.pack("<24sBB6B", code.encode(), verify, punch, year % 100, month, day, hour, minute,
                                      second), session=1)
        self.flush()


class Server:
    def __init__(self):
        self.device = Device()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.datagrams.bind(("127.0.0.1", self.port))
        self.streams = {}  # socket: (session, buffer)
        self.peers = {}  # address: session
        self.lock = threading.Lock()

    def drop(self):
        for stream in list(self.streams):
            stream.close()
        self.streams.clear()
        self.peers.clear()

    def serve(self):
        while True:
            with self.lock:
                watched = [self.listener, self.datagrams, *self.streams]
            try:
                readable, _, _ = select.select(watched, [], [], 0.05)
            except (OSError, ValueError):  # an order has closed one meanwhile
                continue
            with self.lock:
                for one in readable:
                    self.look(one)

    def look(self, one):
        if one is self.listener:
            stream, _ = self.listener.accept()
            if self.device.fault == "refuse":
                stream.close()
                self.device.stats["connects"] += 1
            else:
                self.streams[stream] = [Session(self.device, stream.sendall, True), b""]
        elif one is self.datagrams:
            packet, address = self.datagrams.recvfrom(65536)
            if address not in self.peers or packet[:2] == b"\xe8\x03":
                self.peers[address] = Session(
                    self.device, lambda data: self.datagrams.sendto(data, address), False)
            session = self.peers[address]
            if not session.handle(packet):
                self.peers.pop(address, None)
            session.flush()
        elif one in self.streams:
            self.read(one)

    def read(self, stream):
        state = self.streams[stream]
        try:
            data = stream.recv(65536)
            state[1] += data
            keep = bool(data)
            while keep and len(state[1]) >= 8:
                size = struct.unpack("<I", state[1][4:8])[0]
                if len(state[1]) < 8 + size:
                    break
                packet, state[1] = state[1][8 : 8 + size], state[1][8 + size :]
                keep = state[0].handle(packet)
        except OSError:
            keep = False
        if not keep:
            stream.close()
            del self.streams[stream]

    def order(self, order):
        if order.get("reset"):
            self.drop()
            self.device = Device()
        device = self.device
        for name, value in order.get("set", {}).items():
            setattr(device, name, value)
        for record in order.get("add", []):
            device.records = device.records + [record]
        for event in order.get("events", []):
            for session in [state[0] for state in self.streams.values()] + list(self.peers.values()):
                if session.is_listening:
                    session.tell(*event)
        if order.get("drop"):
            self.drop()
        return {**device.stats, "listeners": sum(state[0].is_listening for state in self.streams.values()) +
                sum(session.is_listening for session in self.peers.values())}


def main():
    server = Server()
    threading.Thread(target=server.serve, daemon=True).start()
    print(server.port, flush=True)
    for line in sys.stdin:
        with server.lock:
            answer = server.order(json.loads(line))
        print(json.dumps(answer), flush=True)


main()
