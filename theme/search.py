"""The search index, for MkDocs: prose as plain text, of programs only what they raise.

A reader searches by what a page says, not by its code, which is half of the bytes.
"""

import json
import re
from fnmatch import fnmatch
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority

BLOCK = re.compile(r"(?:[\w/.-]*\.py|Output)?\s*<pre.*?</pre>", re.DOTALL)
MESSAGE = r"^[\w.]*(?:Error|Warning): .+(?:\n[ \t]+\S.*)*"  # and what is indented
RAISED = re.compile(MESSAGE, re.MULTILINE)
END = re.compile(r"</(?:p|li|td|th|summary|h\d)>|<br ?/?>")
TAG = re.compile(r"<[^>]+>")


def plain(html: str) -> str:
    """A section's prose, one paragraph a line, then the messages that it shows."""
    blocks = [TAG.sub("", block) for block in BLOCK.findall(html)]
    said = [" ".join(m.split()) for block in blocks for m in RAISED.findall(block)]
    prose = TAG.sub("", END.sub("\n", BLOCK.sub("\n", html)))
    lines = [" ".join(line.split()) for line in prose.splitlines()]
    return "\n".join(dict.fromkeys(line for line in [*lines, *said] if line))


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    path = Path(config.site_dir) / "search" / "search_index.json"
    index = json.loads(path.read_text("utf-8"))
    boosts = config.extra.get("search_boost", {})
    for section in index["docs"]:
        section["text"] = plain(section["text"])
        for pattern, boost in boosts.items():
            if fnmatch(section["location"], pattern):
                section["boost"] = boost
    path.write_text(json.dumps(index, separators=(",", ":")), "utf-8")
