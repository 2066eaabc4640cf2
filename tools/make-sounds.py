#!/usr/bin/env python3
"""Writes resources/sounds/*.wav: short, soft, told apart without looking. The same input gives the same bytes.

seen     a tick              in   a fifth up (C5 to G5)
refused  two low taps        out  a fifth down (G5 to C5)
"""
import math
import pathlib
import struct
import wave

RATE = 16_000  # the highest partial is below 2 kHz; small files matter more
C5, G5, LOW = 523.25, 783.99, 196.0


def tone(frequency, seconds, level=0.5, attack=0.004):
    """A bell-like tone: the ground note and two quieter partials under an exponential decay."""
    count = int(seconds * RATE)
    out = []
    for i in range(count):
        t = i / RATE
        envelope = min(1.0, t / attack) * math.exp(-5.0 * t / seconds) * min(1.0, (count - i) / (0.004 * RATE))
        wave_ = math.sin(2 * math.pi * frequency * t) + 0.3 * math.sin(4 * math.pi * frequency * t) \
            + 0.1 * math.sin(6 * math.pi * frequency * t)
        out.append(level * envelope * wave_ / 1.4)
    return out


def joined(first, second, overlap):
    """The second tone starts `overlap` seconds before the first one ends."""
    start = len(first) - int(overlap * RATE)
    out = first + [0.0] * max(0, start + len(second) - len(first))
    for i, value in enumerate(second):
        out[start + i] += value
    return out


SOUNDS = {
    "seen": tone(1046.5, 0.05, 0.18, 0.002),
    "in": joined(tone(C5, 0.12), tone(G5, 0.14), 0.03),
    "out": joined(tone(G5, 0.12), tone(C5, 0.14), 0.03),
    "refused": tone(LOW, 0.09, 0.6) + [0.0] * int(0.03 * RATE) + tone(LOW, 0.11, 0.6),
}


def main():
    folder = pathlib.Path(__file__).resolve().parent.parent / "resources" / "sounds"
    folder.mkdir(parents=True, exist_ok=True)
    for name, samples in SOUNDS.items():
        assert len(samples) < 0.25 * RATE, name
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(b"".join(struct.pack("<h", int(max(-1, min(1, s)) * 32767)) for s in samples))


if __name__ == "__main__":
    main()
