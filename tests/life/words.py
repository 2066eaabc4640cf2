"""The kiosk's texts in the language of a run, looked up by their English source in translations/*.ts."""

import re
import xml.etree.ElementTree as ElementTree


class Words:
    """Texts by source; empty translations and English itself give the source."""

    def __init__(self, translations, language):
        self.language = language
        self._texts = {}  # (class, source) to the forms of its translation: one, or one a plural
        if language == "en":
            return
        for context in ElementTree.parse(translations / f"rollcall_{language}.ts").getroot().iter("context"):
            where = context.findtext("name").rpartition("::")[2]
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = tuple(form.text or "" for form in translation.findall("numerusform")) or (translation.text or "",)
                if all(forms):
                    self._texts[where, message.findtext("source")] = forms

    def _forms(self, source, context):
        choices = {
            forms for (where, what), forms in self._texts.items() if what == source and context in (None, where)
        }
        if len(choices) > 1:
            raise KeyError(f"{source!r} is translated in several ways; say in which context: {sorted(choices)}")
        return choices.pop() if choices else (source,)

    def text(self, source, *arguments, context=None):
        """The text with %1, %2, ... replaced. With `context`, as that class says it: "In" may be another word elsewhere."""
        return self._filled(self._forms(source, context)[-1], arguments)

    def pattern(self, source, *arguments, context=None, around=False):
        """The same as an expression, in any plural: what is left of %1 stands for anything; `around`: more may surround it."""
        forms = [re.escape(self._filled(form, arguments)) for form in self._forms(source, context)]
        expression = "|".join(re.sub(r"%L?[n0-9]", ".+", form) for form in forms)
        return re.compile(f".*(?:{expression}).*" if around else expression, re.DOTALL)

    @staticmethod
    def _filled(text, arguments):
        for number, argument in enumerate(arguments, 1):
            text = text.replace(f"%{number}", argument)
        return text
