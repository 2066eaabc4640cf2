"""How patient a life is. A loaded machine is slow, not broken: one factor stretches every deadline.

At least ROLLCALL_PACE (1 if it is not set), and as much more as the kiosk's own start took longer than on a quiet machine.
"""

import os

USUAL_START = 1  # s from the program's start until it has opened its ledger, on a machine with nothing else to do
MOST = 10  # beyond that a test says more about the machine than about the kiosk


class Pace:
    def __init__(self):
        self.factor = max(1.0, float(os.environ.get("ROLLCALL_PACE", "1")))

    def started_in(self, seconds):
        self.factor = min(MOST, max(self.factor, seconds / USUAL_START))

    def stretch(self, seconds):
        return seconds * self.factor
