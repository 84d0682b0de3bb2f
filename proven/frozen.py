"""Imported last by the server: what every program would else pay for is done once.

What was imported is left alone by each fork's collection of garbage, which would
touch, and so copy, all of torch; and it lies in huge pages, of which a fork has few
to copy. And coverage looks up where Python's own files are, on the path that
programs have: it does so again when that has changed.
"""

import atexit
import ctypes
import gc
import sys
from pathlib import Path

import coverage

from proven.plain import plain_path

HUGE_PAGE = 2 << 20  # bytes
MADV_COLLAPSE = 25  # Linux 6.1 and newer; an older one refuses, and nothing changes


def move_to_huge_pages() -> None:
    """Let this process's own memory, which no file is behind, lie in huge pages.

    See madvise(2).
    """
    library = ctypes.CDLL(None)
    for line in Path("/proc/self/maps").read_text("utf-8", "replace").splitlines():
        span, rights, _, _, file = line.split()[:5]
        start, end = (int(address, 16) for address in span.split("-"))
        first, last = -(-start // HUGE_PAGE), end // HUGE_PAGE
        if file == "0" and rights == "rw-p" and first < last:
            place = ctypes.c_void_p(first * HUGE_PAGE)
            size = ctypes.c_size_t((last - first) * HUGE_PAGE)
            library.madvise(place, size, MADV_COLLAPSE)


# Notes the lines that run, of all files but Python's and those of packages.
tracer = coverage.Coverage(data_file=None, config_file=False, messages=False)
tracer.set_option("report:exclude_lines", [])
path, sys.path[:] = sys.path[:], plain_path()
tracer.start()
tracer.stop()
sys.path[:] = path
atexit.unregister(tracer._atexit)  # it would stop before the program's own end
gc.collect()
gc.freeze()
if sys.platform == "linux":
    move_to_huge_pages()
