"""Write the three lists from A to Z, from the entries: `python -m tests.problem_lists`."""

import re

from tests.test_problems import LEAST, PROBLEMS, listed

LIST = re.compile(r"(?:^- .+\n)+", re.M)


def main() -> None:
    for kind in LEAST:
        page = PROBLEMS / f"{kind}s.md"
        whole = "\n".join(listed(kind)) + "\n"
        text = LIST.sub(lambda _: whole, page.read_text("utf-8"), count=1)
        page.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
