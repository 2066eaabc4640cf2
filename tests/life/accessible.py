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
ANSWER_WITHIN = 5000  # ms; a kiosk that is silent for so long hangs


class Node:
    """One thing on screen: its role ("push button"), its name and where it is, pixels of the screen."""

    def __init__(self, address, depth, role, name, states, box, inside):
        self.address = address
        self.depth = depth
        self.role = role
        self.name = name
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
    def centre(self):
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

    def _call(self, address, interface, method, *arguments, signature=""):
        packed = GLib.Variant(f"({signature})", arguments) if signature else None
        return self._bus.call_sync(
            *address, interface, method, packed, None, Gio.DBusCallFlags.NONE, ANSWER_WITHIN, None
        ).unpack()[0]

    def _walk(self, address, depth, room, found):
        states = self._call(address, ACCESSIBLE, "GetState")[0]
        if not states & SHOWING and depth > 1:  # the registry and the application have no place on screen
            return
        role = self._call(address, ACCESSIBLE, "GetRoleName")
        name = self._call(
            address, "org.freedesktop.DBus.Properties", "Get", ACCESSIBLE, "Name", signature="ss"
        )
        box = room
        if depth > 1:
            box = self._call(address, COMPONENT, "GetExtents", ON_SCREEN_COORDINATES, signature="u")
        room = common(room, box)
        if role == "text":  # what has been typed; the name is the field's label
            typed = self._call(address, TEXT, "GetText", 0, -1, signature="ii")
            name = f"{name}: {typed}" if typed else name
        found.append(Node(address, depth, role, name, states, box, room))
        for child in self._call(address, ACCESSIBLE, "GetChildren"):
            try:
                self._walk(child, depth + 1, room, found)
            except GLib.Error:
                pass  # it went away while it was looked at

    def nodes(self):
        """All that is showing, from the back to the front."""
        found = []
        try:
            self._walk(ROOT, 0, (0, 0, *self._size), found)
        except GLib.Error:
            pass  # not there yet, or not any more
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
