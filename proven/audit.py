"""`python -m proven.audit site`: whether a built site shows only what was run.

Run it in the folder of mkdocs.yml; the argument is the folder that was built.
"""

import sys
from pathlib import Path

from proven.page import Site
from proven.rules import audit
from proven.settings import SettingsError


def main() -> int:
    built = Path(sys.argv[1] if sys.argv[1:] else "site")
    if not (built / "index.html").exists():
        print(f"{built} holds no built site: mkdocs build --strict -d {built}")
        return 2
    try:
        problems = audit(Site(Path.cwd()), built)
    except (SettingsError, FileNotFoundError) as error:
        print(error)
        return 2
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
