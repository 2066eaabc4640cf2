"""A terminal on the wall that pushes its log, as the notes have it, over a bad network.

    terminal.py PORT SERIAL RECORDS SEED

It greets, tells its options, and uploads its log in batches until each is acknowledged with its number of lines: some
twice, some with the connection cut before the answer, some in pieces, some with a line that is broken. Then it prints
what happened as JSON.
"""
import json
import random
import socket
import sys
import time

PORT, SERIAL, RECORDS, SEED = int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
chance = random.Random(SEED)


def exchange(method, target, body=b"", cut=False, pieces=1, content_type="application/push;charset=UTF-8"):
    """The status and body of the answer; nothing when the connection was cut."""
    with socket.create_connection(("127.0.0.1", PORT), timeout=20) as link:
        head = f"{method} {target} HTTP/1.1\r\nHost: {socket.gethostname()}\r\nUser-Agent: iClock Proxy/1.09\r\n" \
               f"Connection: close\r\nAccept: */*\r\n"
        if method == "POST":
            head += f"Content-Type: {content_type}\r\nContent-Length: {len(body)}\r\n"
        data = head.encode() + b"\r\n" + body
        size = max(1, len(data) // pieces)
        for start in range(0, len(data), size):
            link.sendall(data[start:start + size])
            if pieces > 1:
                time.sleep(0.002)
        if cut:
            return None
        answer = b""
        while more := link.recv(65536):
            answer += more
    head, _, rest = answer.partition(b"\r\n\r\n")
    return int(head.split(b" ")[1]), rest.decode()


def line(number):
    at = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1_764_489_600 + 7 * number))  # 2025-11-30 08:00:00
    return f"{1000 + number % 40}\t{at}\t{(0, 1, 2, 3, 4, 5, 255)[number % 7]}\t{(15, 4, 3, 1)[number % 4]}\t0\t0\t0"


report = {"broken": 0, "repeats": 0, "cut": 0, "refused": 0}
report["greeting"] = exchange("GET", f"/iclock/cdata?SN={SERIAL}&options=all&pushver=2.4.1&DeviceType=att&language=69")[1]
assert exchange("POST", f"/iclock/cdata?SN={SERIAL}&table=options", b"~DeviceName=F22,MAC=00:17:61:00:00:01")[1].strip() == "OK"
number = 0
while number < RECORDS:
    count = min(chance.randint(1, 40), RECORDS - number)
    lines = [line(n) for n in range(number, number + count)]
    if chance.random() < 0.2:
        lines.insert(chance.randint(0, count), chance.choice(["", "broken", "7\tnever\t0\t15", "\t2025-11-30 08:00:00\t0"]))
        report["broken"] += lines.count("broken") + sum("never" in one or one.startswith("\t") for one in lines)
    body = (chance.choice(["\n", "\r\n"]).join(lines) + "\n").encode()
    expected = f"OK: {sum(1 for one in lines if one)}"
    target = f"/iclock/cdata?SN={SERIAL}&table=ATTLOG&Stamp={number + count}"
    while True:
        if chance.random() < 0.15:
            exchange("POST", target, body, cut=True)
            report["cut"] += 1
            continue
        status, text = exchange("POST", target, body, pieces=chance.choice([1, 1, 1, 5]))
        if status != 200:
            report["refused"] += 1
            time.sleep(0.02)
            continue
        assert text.strip() == expected, (text, expected)
        if chance.random() < 0.1:
            report["repeats"] += 1
            continue
        break
    number += count
assert exchange("GET", f"/iclock/getrequest?SN={SERIAL}")[1].strip() == "OK"
assert exchange("POST", f"/iclock/devicecmd?SN={SERIAL}", b"ID=1&Return=0&CMD=CHECK\n")[1].strip() == "OK"
users = b"USER PIN=1\tName=Ada\tPri=0\nOPLOG 4\t14\t2025-11-30 08:00:00\t0\t0\t0\t0\n"
assert exchange("POST", f"/iclock/cdata?SN={SERIAL}&table=OPERLOG&Stamp=9999", users)[1].strip() == "OK: 2"
photo = b"PIN=1.jpg\nSN=1\nsize=3\nCMD=uploadphoto\0\xff\xd8\xff"
assert exchange("POST", f"/iclock/cdata?SN={SERIAL}&table=ATTPHOTO&Stamp=9999", photo)[1].strip() == "OK"
print(json.dumps(report))
