"""Somebody before the screen: looks for words, presses what carries them, types on the kiosk's own keys."""

import re
import time

BUTTONS = ("push button", "radio button")
PATIENCE = 30  # s for what a person expects at once, before the pace stretches them
LOOK_EVERY = 0.05  # s


def places(keys):
    return {name: node.box for name, node in keys.items()}


def holds(outer, inner):
    return (outer[0] <= inner[0] and inner[0] + inner[2] <= outer[0] + outer[2]
            and outer[1] <= inner[1] and inner[1] + inner[3] <= outer[1] + outer[3])


class Visitor:
    def __init__(self, screen, display, words, pace, alive):
        self._pace = pace
        self._screen = screen
        self._display = display
        self._words = words
        self._alive = alive

    def reads(self, words):
        """From now on the screen speaks another language."""
        self._words = words

    def until(self, what, check, within=PATIENCE):
        """The first answer of `check` that is true; `within` s before the pace stretches them."""
        began = time.monotonic()
        while not (answer := check()):
            if not self._alive():
                raise AssertionError(f"the kiosk ended while waiting for {what}")
            if (passed := time.monotonic() - began) > self._pace.stretch(within):
                raise AssertionError(f"{passed:.0f} s passed without {what}")
            time.sleep(LOOK_EVERY)
        return answer

    def sees(self, source, *arguments, context=None, around=False, within=PATIENCE):
        """Waits until the text, given in English, is on screen in the kiosk's language."""
        pattern = self._words.pattern(source, *arguments, context=context, around=around)
        return self.until(f"{pattern.pattern!r} on screen", lambda: self._screen.find(pattern), within)[-1]

    def sees_nothing_of(self, source, *arguments, context=None, around=False, within=PATIENCE):
        pattern = self._words.pattern(source, *arguments, context=context, around=around)
        self.until(f"{pattern.pattern!r} leaving the screen", lambda: not self._screen.find(pattern), within)

    def _ready(self, pattern, roles):
        """The front one of that name, once it can be pressed and stays where it is."""
        def look():
            found = [node for node in self._screen.find(pattern, roles) if node.enabled]
            if not found:
                return None
            if not found[-1].whole:
                self._scroll_to(found[-1])
                return None
            return found[-1]

        return self._settled(f"{pattern.pattern!r} that can be pressed", look, lambda node: node.box)

    def _settled(self, what, look, place):
        """What `look` finds, once it is found at the same place twice in a row: nothing is being laid out any more."""
        def twice():
            first = look()
            second = first and look()
            return second if second and place(second) == place(first) else None

        return self.until(what, twice)

    def _scroll_to(self, node):
        """Turns the wheel over what shows of the smallest thing that holds it."""
        holders = [other for other in self._screen.nodes() if other.role == "filler" and not other.name
                   and holds(other.box, node.box) and other.inside[2] > 0 and other.inside[3] > 0]
        smallest = min(holders, key=lambda other: other.box[2] * other.box[3], default=None)
        if smallest:
            self._display.scroll(smallest.center, down=node.box[1] > smallest.center[1])

    def presses(self, source, *arguments, context=None, around=False, roles=BUTTONS):
        pattern = self._words.pattern(source, *arguments, context=context, around=around)
        node = self._ready(pattern, roles)
        self._display.press(node.center)
        return node

    def looks_again(self, node):
        """The same thing as it is now."""
        return next((other for other in self._screen.nodes() if other.address == node.address), node)

    def text(self, source, *arguments, context=None):
        return self._words.text(source, *arguments, context=context)

    def holds(self, source, until, context=None):
        """Presses and lets go only when `until` is on screen."""
        pattern = self._words.pattern(source, context=context)
        self._display.hold(self._ready(pattern, BUTTONS).center)
        try:
            self.sees(until)
        finally:
            self._display.let_go()

    def types_digits(self, digits, confirm="Confirm"):
        """On the pad with large keys."""
        self.sees(confirm, context="PinPad")
        keys = self._settled("the pad's keys", self._keys, places)
        for count, digit in enumerate(digits, 1):
            self._display.press(keys[digit].center)
            self._sees_typed(digits[:count])
        self.presses(confirm, context="PinPad")

    def _sees_typed(self, digits):
        """The digits themselves, or as many dots."""
        shown = re.compile(f"{digits}|•{{{len(digits)}}}")
        self.until(f"{len(digits)} digits typed", lambda: self._screen.find(shown, ("filler",)))

    def types(self, text):
        """On the keyboard with letters; a capital is looked for behind the Shift key."""
        keys = {}
        for count, letter in enumerate(text, 1):
            name = self._words.text("Space", context="Keyboard") if letter == " " else letter
            keys = self._keyboard_with(name, keys)
            self._display.press(keys[name].center)
            # As a person does: the next letter once this one is there.
            shown = re.compile(f".*{re.escape(text[:count])}", re.DOTALL)
            self.until(f"{text[:count]!r} typed", lambda shown=shown: self._screen.find(shown, ("text",)))

    def _keyboard_with(self, name, known):
        """The keys while `name` is among them. `known`: where they were for the letter before."""
        shift = self._words.text("Shift", context="Keyboard")
        last = self._words.text("Next", context="Keyboard")  # of the keys: where it is, all have been read

        def look():
            keys = self._keys()
            return keys if last in keys else None

        keys = look()
        if not keys or name not in keys or places(keys) != places(known):
            keys = self._settled("the keyboard", look, places)
        if name not in keys:
            self._display.press(keys[shift].center)
            keys = self._settled(f"the key {name!r}", lambda: (keys := look()) and name in keys and keys, places)
        return keys

    def _keys(self):
        return {node.name: node for node in self._screen.nodes() if node.role in BUTTONS}
