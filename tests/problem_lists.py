"""Writes the lists from A to Z: `python -m tests.problem_lists`."""

import re

from tests.test_problems import LEAST, PROBLEMS, listed

LIST = re.compile(r"(?:^- .+\n)+", re.M)


def main() -> None:
    for kind in LEAST:
        page = PROBLEMS / f"{kind}s.md"
        before, after = LIST.split(page.read_text("utf-8"), maxsplit=1)
        whole = "\n".join(listed(kind)) + "\n"
        page.write_text(before + whole + after, "utf-8")


if __name__ == "__main__":
    main()
