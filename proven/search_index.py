"""The search's index: prose as plain text, of programs only what they raise.

A reader searches by what a page says, not by its code, which is half of the bytes.
In whose words a section is looked for, too, a comment of the page says, which no
reader sees: `<!-- Also asked: curve will not fit · line is flat -->`.
How much more or less a page counts stands in mkdocs.yml: `extra: search_boost`; which
paragraphs lead elsewhere and answer nothing: `extra: search_leaves_out`;
which sections ask or repeat, so that their title is enough: `extra: search_by_title`
(sections without text that share their title, "Tasks", tell nothing: left out).
"""

import json
import re
from collections import Counter
from fnmatch import fnmatchcase
from html import unescape
from pathlib import Path

from proven.recorded import TITLE

BLOCK = re.compile(rf"(?:[\w/.-]*\.py|{TITLE})?\s*(<pre.*?</pre>)", re.DOTALL)
MESSAGE = r"^[\w.]*(?:Error|Warning): .+(?:\n[ \t]+\S.*)*"  # and what is indented
TYPE = re.compile(r"^[\w.]*(?:Error|Warning): ")
FEWEST = 3  # words, of a message that is told by them: "27" stands anywhere
BEGINS = 12  # words, by which two messages are the same
RAISED = re.compile(MESSAGE, re.MULTILINE)
END = re.compile(r"</(?:p|li|td|th|summary|h\d)>|<br ?/?>")
TAG = re.compile(r"<[^>]+>")
DECORATION = re.compile(r"</?span[^>]*>|<svg.*?</svg>", re.DOTALL)
ALSO_ASKED = re.compile(r"<!-- (Also asked: .*?) -->\n?", re.DOTALL)


def to_search(html: str) -> str:
    """A page as it is searched: with other words for it, without colours, pictures."""
    return ALSO_ASKED.sub(r"<p>\1</p>", DECORATION.sub("", html))


def to_read(html: str) -> str:
    """A page as its reader gets it."""
    return ALSO_ASKED.sub("", html)


def lean_index(
    index: Path,
    boosts: dict[str, float],
    leaves_out: tuple[str, ...] = (),
    by_title: tuple[str, ...] = (),
) -> None:
    """Rewrite the index that MkDocs made.

    `boosts`: address pattern -> factor; `leaves_out`: patterns of paragraphs;
    `by_title`: patterns of addresses.
    """
    content = json.loads(index.read_text("utf-8"))
    titles = compared(" ".join(section["title"] for section in content["docs"]))
    for section in content["docs"]:
        lines = plain(section["text"], titles).split("\n")
        kept = [line for line in lines if not fits(line, leaves_out)]
        section["text"] = "" if fits(section["location"], by_title) else "\n".join(kept)
        for pattern, boost in boosts.items():
            if fnmatchcase(section["location"], pattern):
                section["boost"] = boost
    bare = Counter(one["title"] for one in content["docs"] if is_bare(one))
    content["docs"] = [
        one for one in content["docs"] if not is_bare(one) or bare[one["title"]] == 1
    ]
    text = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
    index.write_text(text, "utf-8")


def is_bare(section: dict[str, str]) -> bool:
    """Whether its title is all that is known of it; never of a page."""
    return "#" in section["location"] and not section["text"]


def fits(text: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(text, pattern) for pattern in patterns)


def plain(html: str, titles: str = "") -> str:
    """A section's prose, one paragraph a line, then the messages that it shows.

    `titles`: the words of all sections' titles, as `compared`. A message that one of
    them says, or the prose, is said once.
    """
    blocks = [TAG.sub("", block) for block in BLOCK.findall(html)]
    raised = [" ".join(m.split()) for block in blocks for m in RAISED.findall(block)]
    prose = TAG.sub("", END.sub("\n", BLOCK.sub("\n", html)))
    lines = [" ".join(line.split()) for line in prose.splitlines()]
    told = f" {titles} {compared(prose)} "
    said = [message for message in raised if f" {start(message)} " not in told]
    return "\n".join(dict.fromkeys(line for line in [*lines, *said] if line))


def start(message: str) -> str:
    """How a message begins, as `compared`; all of one that is too short to tell."""
    begins = compared(message).split()[:BEGINS]
    return " ".join(begins) if len(begins) >= FEWEST else message


def compared(text: str) -> str:
    """Its words, without tags; of a message without its type."""
    return " ".join(re.findall(r"\w+", TYPE.sub("", unescape(TAG.sub("", text)))))
