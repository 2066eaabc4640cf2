"""The kiosk's screen as a screen reader is told of it: over AT-SPI, by D-Bus.

Only reads. Pressing is done with the pointer (display.py), at the place that this says a control has.
"""

import re

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
# Bits of AtspiStateType in the first word of GetState.
CHECKED, FOCUSED, SENSITIVE, SHOWING = 1 << 4, 1 << 12, 1 << 24, 1 << 25
ON_SCREEN_COORDINATES = 0
AT_A_TIME = 2  # questions; each keeps the kiosk's screen for a fraction of a millisecond
ANSWER_WITHIN = 5000  # ms; a kiosk that is silent for so long hangs

# The control characters that keep a path or number in order in a right-to-left sentence are invisible (UAX 9).
UNSEEN = {0x2068: None, 0x2069: None}


class Node:
    """One thing on screen: its role ("push button"), its name and where it is, pixels of the screen."""

    def __init__(self, address, depth, role, name, states, box, inside):
        self.address = address
        self.depth = depth
        self.role = role
        self.name = name.translate(UNSEEN)
        self.states = states
        self.box = box
        self.inside = inside  # what of it the things that hold it leave visible

    @property
    def enabled(self):
        return bool(self.states & SENSITIVE)

    @property
    def checked(self):
        return bool(self.states & CHECKED)

    @property
    def center(self):
        x, y, width, height = self.inside
        return x + width // 2, y + height // 2

    @property
    def whole(self):
        """Whether at least half of its height can be seen, and so its middle pressed."""
        return self.inside[3] * 2 >= self.box[3] and self.inside[2] * 2 >= self.box[2]

    def __str__(self):
        marks = ("" if self.enabled else " (off)") + (" (checked)" if self.checked else "")
        return f"{'  ' * self.depth}{self.role} {self.name!r} {self.box}{marks}"


def common(a, b):
    left, top = max(a[0], b[0]), max(a[1], b[1])
    right, bottom = min(a[0] + a[2], b[0] + b[2]), min(a[1] + a[3], b[1] + b[3])
    return left, top, max(0, right - left), max(0, bottom - top)


class AccessibleScreen:
    """What is showing. Things that are hidden are not part of it."""

    def __init__(self, session_bus, size):
        self._size = size
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        session = Gio.DBusConnection.new_for_address_sync(session_bus, flags, None, None)
        self._bus = session
        address = self._call(("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress")
        self._bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    def _call(self, address, interface, method):
        return self._bus.call_sync(
            *address, interface, method, None, None, Gio.DBusCallFlags.NONE, ANSWER_WITHIN, None
        ).unpack()[0]

    def _ask(self, addresses, interface, method, *arguments, signature=""):
        """The answers of all these, several asked at a time: one after the other they would take a loaded machine as long as
        a person looks at a screen, all at once they would hold up the screen itself. None where there is none: it went away
        while it was looked at."""
        packed = GLib.Variant(f"({signature})", arguments) if signature else None
        answers = [None] * len(addresses)
        asked = under_way = 0

        def take(bus, result, place):
            nonlocal under_way
            under_way -= 1
            try:
                answers[place] = bus.call_finish(result).unpack()[0]
            except GLib.Error:
                pass

        while asked < len(addresses) or under_way:
            while asked < len(addresses) and under_way < AT_A_TIME:
                self._bus.call(
                    *addresses[asked], interface, method, packed, None, Gio.DBusCallFlags.NONE, ANSWER_WITHIN, None, take, asked
                )
                asked += 1
                under_way += 1
            GLib.MainContext.default().iteration(True)
        return answers

    def _level(self, above, depth):
        """The children of `above`, (node, room, its children's addresses) each, in their order; only those that show."""
        places = [(parent, address) for parent, (_, _, children) in enumerate(above) for address in children]
        states = self._ask([address for _, address in places], ACCESSIBLE, "GetState")
        # The registry and the application have no place on screen.
        places = [(*place, state[0]) for place, state in zip(places, states) if state and (state[0] & SHOWING or depth < 2)]
        addresses = [address for _, address, _ in places]
        roles = self._ask(addresses, ACCESSIBLE, "GetRoleName")
        names = self._ask(addresses, "org.freedesktop.DBus.Properties", "Get", ACCESSIBLE, "Name", signature="ss")
        boxes = [(0, 0, *self._size)] * len(places)
        if depth > 1:
            boxes = self._ask(addresses, COMPONENT, "GetExtents", ON_SCREEN_COORDINATES, signature="u")
        children = self._ask(addresses, ACCESSIBLE, "GetChildren")
        # What has been typed; the name is the field's label.
        fields = [place for place, role in enumerate(roles) if role == "text"]
        typed = dict(zip(fields, self._ask([addresses[place] for place in fields], TEXT, "GetText", 0, -1, signature="ii")))
        found = [[] for _ in above]
        for place, (parent, address, state) in enumerate(places):
            if None in (roles[place], names[place], boxes[place], children[place]):
                continue
            name = f"{names[place]}: {typed[place]}" if typed.get(place) else names[place]
            inside = common(above[parent][1], boxes[place])
            node = Node(address, depth, roles[place], name, state, boxes[place], inside)
            found[parent].append((node, inside, children[place]))
        return found

    def nodes(self):
        """All that is showing, from the back to the front."""
        whole = (0, 0, *self._size)
        tree = {}  # the entries below an entry, by its place in its level
        levels = [[(None, whole, [ROOT])]]
        while levels[-1]:
            below = self._level(levels[-1], len(levels) - 1)
            tree[len(levels) - 1] = below
            levels.append([entry for family in below for entry in family])

        found = []

        def gather(level, place):
            start = sum(len(family) for family in tree[level][:place])
            for number, (node, _, _) in enumerate(tree[level][place]):
                found.append(node)
                if level + 1 in tree:
                    gather(level + 1, start + number)

        gather(0, 0)
        return found

    def describe(self):
        return "\n".join(map(str, self.nodes()))

    def find(self, pattern, roles=None):
        """Those whose name is `pattern` (a text or a compiled expression that the whole name must match), the front one last."""
        if isinstance(pattern, str):
            pattern = re.compile(re.escape(pattern))
        return [
            node
            for node in self.nodes()
            if pattern.fullmatch(node.name) and (roles is None or node.role in roles)
        ]
