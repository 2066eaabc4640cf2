"""The kiosk's texts in the language of a run, looked up by their English source in translations/*.ts."""

import re
import xml.etree.ElementTree as ElementTree


class Words:
    """Texts by source; empty translations and English itself give the source."""

    def __init__(self, translations, language):
        self._texts = {}
        if language == "en":
            return
        for context in ElementTree.parse(translations / f"rollcall_{language}.ts").getroot().iter("context"):
            for message in context.iter("message"):
                translated = message.findtext("translation") or ""
                if message.get("numerus") != "yes" and translated:
                    where = context.findtext("name").rpartition("::")[2]
                    self._texts[where, message.findtext("source")] = translated

    def text(self, source, *arguments, context=None):
        """The text with %1, %2, ... replaced. With `context`, as that class says it: "In" may be another word elsewhere."""
        choices = {
            text for (where, what), text in self._texts.items() if what == source and context in (None, where)
        }
        if len(choices) > 1:
            raise KeyError(f"{source!r} is translated in several ways; say in which context: {sorted(choices)}")
        text = choices.pop() if choices else source
        for number, argument in enumerate(arguments, 1):
            text = text.replace(f"%{number}", argument)
        return text

    def pattern(self, source, *arguments, context=None, around=False):
        """The same as an expression: what is left of %1 stands for anything; `around`: the text may be a part of more."""
        escaped = re.escape(self.text(source, *arguments, context=context))
        escaped = re.sub(r"%L?[n0-9]", ".+", escaped)
        return re.compile(f".*{escaped}.*" if around else escaped, re.DOTALL)
