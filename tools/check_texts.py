#!/usr/bin/env python3
"""Checks the texts that no compiler reads: links and anchors of the documents, line lengths of Markdown and CMake files
(100 characters), and one source file a line in CMake files. Prints file:line of each finding."""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
MAX_LENGTH = 100

LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?([^()\s>]+(?:\([^()\s]*\))?)>?(?:\s+\"[^\"]*\")?\s*\)")
REFERENCE = re.compile(r"^\s{0,3}\[[^\]]+\]:\s+<?([^\s>]+)")
HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*$")
EXPLICIT_ANCHOR = re.compile(r"<a\s+(?:id|name)=\"([^\"]+)\"")
CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
FENCE = re.compile(r"^\s*(?:[-*+]\s+|\d+\.\s+)?(```+|~~~+)")
SOURCE_NAME = re.compile(r"(?<![\w*/.\-])[\w./\-]+\.(?:cpp|h)(?![\w.])")


def tracked(*patterns):
    listed = subprocess.run(["git", "ls-files", "-z", "--", *patterns], cwd=ROOT, check=True, capture_output=True)
    names = [name for name in listed.stdout.decode().split("\0") if name]
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def lines_with_code(path):
    """(number, line, whether it is code) of a Markdown file."""
    fence = None
    after_blank = True
    indented = False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        opened = FENCE.match(line)
        if fence is None and opened:
            fence = opened.group(1)
            yield number, line, True
        elif fence is not None:
            yield number, line, True
            if line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                fence = None
        else:
            # Four spaces after an empty line; inside a list they continue the item.
            indented = line.startswith("    ") and (after_blank or indented) and not line.lstrip().startswith(("-", "*"))
            yield number, line, indented
        after_blank = not line.strip()


def anchors_of(path):
    """The anchors as GitHub makes them: lower case, punctuation dropped, spaces to hyphens, repetitions numbered."""
    anchors = set()
    seen = {}
    for _, line, is_code in lines_with_code(path):
        if is_code:
            continue
        anchors.update(EXPLICIT_ANCHOR.findall(line))
        heading = HEADING.match(line)
        if heading:
            text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", heading.group(1)).replace("`", "")
            slug = re.sub(r"[^\w\- ]", "", text.strip().lower()).replace(" ", "-")
            count = seen.get(slug, 0)
            seen[slug] = count + 1
            anchors.add(slug if count == 0 else f"{slug}-{count}")
    return anchors


def link_problem(document, target):
    if re.match(r"^[a-z][a-z0-9+.\-]*:", target):
        return None
    name, _, anchor = target.partition("#")
    path = (document.parent / name).resolve() if name else document
    if name.startswith("/"):
        return f"{target} is an absolute path"
    if not path.exists():
        return f"{target} leads to no file"
    if anchor and path.suffix == ".md" and anchor not in anchors_of(path):
        return f"{target} leads to no heading of {path.relative_to(ROOT)}"
    return None


def check_document(document):
    for number, line, is_code in lines_with_code(document):
        if is_code:
            continue
        is_table = line.lstrip().startswith("|")
        if len(line) > MAX_LENGTH and not is_table and "://" not in line:
            yield number, f"{len(line)} characters, {MAX_LENGTH} at most"
        prose = CODE_SPAN.sub("", line)
        for target in LINK.findall(prose) + REFERENCE.findall(prose):
            problem = link_problem(document, target)
            if problem:
                yield number, problem


def check_cmake(file):
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if len(line) > MAX_LENGTH and "://" not in line:
            yield number, f"{len(line)} characters, {MAX_LENGTH} at most"
        code = line.split("#", 1)[0]
        if "file(GLOB" not in code and len(SOURCE_NAME.findall(code)) > 1:
            yield number, "more than one source file on a line"


def main():
    findings = 0
    for files, check in ((tracked("*.md"), check_document), (tracked("*CMakeLists.txt", "*.cmake"), check_cmake)):
        for file in files:
            for number, problem in check(file):
                print(f"{file.relative_to(ROOT)}:{number}: {problem}")
                findings += 1
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
