"""What `python <file>` prints, in the words of a recording.

A recording leaves out what differs from reader to reader: where a file lies. So of
an error that ends a program it holds the last lines, and of a warning its type and
its text.
"""

import linecache
import re

# Where in torch's own build a warning came from: differs from wheel to wheel.
BUILD_PLACE = re.compile(r" \(Triggered internally at [^)]*\)")
WARNING = re.compile(
    r"^(?P<file>(?:/|[A-Za-z]:\\|<).*?|sys):(?P<line>\d+): (?=\w+: )", re.M
)
FRAMES = re.compile(r"^Traceback \(most recent call last\):\n(?:[ \t].*\n)+", re.M)
SENTENCE = re.compile(
    r"\n(?:The above exception was the direct cause of the following exception|"
    r"During handling of the above exception, another exception occurred):\n\n"
)
CHAINED = re.compile(SENTENCE.pattern + r"\Z")


def as_recorded(printed: str, raises: bool) -> str:
    """What a bare run printed, as a recording says it; `raises`: an error ends it."""
    if raises:
        printed = without_frames(printed)
    text, at = "", 0
    while match := WARNING.search(printed, at):
        text += printed[at : match.start()]
        at = match.end()
        source = linecache.getline(match["file"], int(match["line"])).strip()
        shown = f"  {source}\n"
        # The source line comes after the message, which may have several lines.
        place = printed.find("\n" + shown, at)
        if source and place >= 0:
            text += printed[at : place + 1]
            at = place + 1 + len(shown)
    text += printed[at:]
    return BUILD_PLACE.sub("", text).removesuffix("\n") + "\n" if text else ""


def without_frames(printed: str) -> str:
    """The text before the traceback at its end, and the error's own lines."""
    found = list(FRAMES.finditer(printed))
    if not found:
        return printed
    message = printed[found[-1].end() :]
    before = printed[: found.pop().start()]
    while chained := CHAINED.search(before):
        before = before[: chained.start()]
        cause = found.pop() if found else None
        if cause and not SENTENCE.search(before, cause.end()):
            before = before[: cause.start()]
        else:  # one that C code made has no frames: its last line is all of it
            before = before[: before.rstrip("\n").rfind("\n") + 1]
            found += [cause] if cause else []
    return before + message
