"""Says in one sentence when this Python cannot run the project.

Runs before anything is installed, on whatever Python there is: no syntax and no
import here that an old one lacks.
"""

import re
import sys
from os.path import abspath, dirname, join

PROJECT = join(dirname(dirname(abspath(__file__))), "pyproject.toml")


def complaint(version: "tuple[int, int]", wanted: str) -> str:
    """'' when `version`, say (3, 11), fits `wanted`, say '>=3.11,<3.15'."""
    bounds = re.findall(r"(>=|<)\s*(\d+)\.(\d+)", wanted)
    low = next(((int(a), int(b)) for sign, a, b in bounds if sign == ">="))
    high = next(((int(a), int(b)) for sign, a, b in bounds if sign == "<"))
    if low <= version < high:
        return ""
    return (
        "PyTorch, Proven needs Python {}.{} to {}.{}, this is {}.{}: name another one, "
        "for example `make serve PYTHON=python{}.{}`."
    ).format(*low, high[0], high[1] - 1, *version, *low)


if __name__ == "__main__":
    with open(PROJECT) as file:
        wanted = re.findall('requires-python = "(.+)"', file.read())[0]
    sys.exit(complaint(sys.version_info[:2], wanted) or None)
