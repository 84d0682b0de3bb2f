#!/usr/bin/env python3
"""Keep one issue on what other releases of PyTorch do otherwise, unrecorded.

`issue.py FOLDER`: the folder holds the files that `make versions` wrote, at any depth.
The issue is opened, changed or closed only when the set of differences is another one
than it says. Asks GitHub by its own command, `gh`.
"""

import hashlib
import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

TITLE = "Other releases of PyTorch do something else than the pages show"
MARK = "<!-- differences: {} -->"
NEXT = """\
`make versions TORCH=<release> RECORD=1` records them; the page then has to show them
(README, "What else a program can say")."""


def differences(folder: Path) -> dict[str, list[str]]:
    """Release -> what differs there and is not recorded, in words.

    Ends here if a file has no run of today: then a release could not be run.
    """
    today = datetime.now(UTC).date()
    days = {str(today), str(today - timedelta(days=1))}
    found: dict[str, set[str]] = {}
    paths = sorted(folder.rglob("verified.json"))
    for path in paths:
        releases = json.loads(path.read_text("utf-8"))["releases"]
        if not any(run["day"] in days for run in releases.values()):
            sys.exit(f"{path}: nothing was run today, the issue is left as it is")
        for release, run in releases.items():
            for one in run["differences"]:
                if not one["recorded"]:
                    line = "`{program}` ({page}): {kind}".format(**one)
                    found.setdefault(release, set()).add(line)
    if not paths:
        sys.exit(f"{folder}: no verified.json in it, the issue is left as it is")
    return {release: sorted(lines) for release, lines in sorted(found.items())}


def body_of(found: dict[str, list[str]]) -> str:
    """The issue's text, with a hash of the set in it."""
    parts = []
    for release, lines in found.items():
        listed = "\n".join(f"- {line}" for line in lines)
        parts.append(f"PyTorch {release}:\n\n{listed}")
    text = "\n\n".join([*parts, NEXT])
    return f"{text}\n\n{MARK.format(hashlib.sha256(text.encode()).hexdigest()[:16])}\n"


def gh(*arguments: str) -> Any:
    """What GitHub's command says."""
    command = ["gh", "issue", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"gh issue {arguments[0]}: {done.stderr.strip()}")
    return done.stdout


def main(folder: Path) -> None:
    listed = gh(
        "list", "--state", "open", "--limit", "500", "--json", "number,title,body"
    )
    ours = [one for one in json.loads(listed) if one["title"] == TITLE]
    number = str(ours[0]["number"]) if ours else ""
    found = differences(folder)
    body = body_of(found)
    if not found and number:
        gh(
            "close",
            number,
            "--comment",
            "Nothing differs any more that is not recorded.",
        )
    elif found and not number:
        gh("create", "--title", TITLE, "--body", body)
    elif found and body.splitlines()[-1] not in ours[0]["body"]:
        gh("edit", number, "--body", body)
        gh("comment", number, "--body", "The set of differences changed: see above.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
