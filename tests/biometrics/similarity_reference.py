#!/usr/bin/env python3
"""Expected values of tst_alignment: the least-squares similarity by another road than the program's.

The map (x, y) -> (p*x - q*y + s, q*x + p*y + t) is linear in p, q, s, t. Its normal equations are built and solved by Gaussian
elimination in exact rational arithmetic; the program uses a closed form with complex numbers in doubles.
"""
from fractions import Fraction as F

REFERENCE = [("38.2946", "51.6963"), ("73.5318", "51.5014"), ("56.0252", "71.7366"), ("41.5493", "92.3655"), ("70.7299", "92.2041")]
CASES = {
    "frontal": [("120.5", "101.25"), ("182", "99.5"), ("150.75", "138"), ("126", "171.5"), ("176.25", "170")],
    "rolled": [("40", "80"), ("75.5", "42"), ("82.25", "78"), ("85", "114.5"), ("116", "82")],
    "upside down": [("300", "200"), ("260", "201"), ("279", "178"), ("296", "155"), ("265", "154")],
}


def solve(points):
    rows, right = [], []
    for (x, y), (u, v) in zip(points, REFERENCE):
        x, y, u, v = F(x), F(y), F(u), F(v)
        rows += [[x, -y, F(1), F(0)], [y, x, F(0), F(1)]]
        right += [u, v]
    a = [[sum(r[i] * r[j] for r in rows) for j in range(4)] + [sum(r[i] * b for r, b in zip(rows, right))] for i in range(4)]
    for i in range(4):
        pivot = next(k for k in range(i, 4) if a[k][i] != 0)
        a[i], a[pivot] = a[pivot], a[i]
        a[i] = [value / a[i][i] for value in a[i]]
        for k in range(4):
            if k != i:
                a[k] = [vk - a[k][i] * vi for vk, vi in zip(a[k], a[i])]
    return [float(a[i][4]) for i in range(4)]


for name, points in CASES.items():
    print(name, ", ".join(f"{value:.12g}" for value in solve(points)))
