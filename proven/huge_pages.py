"""Imported by the server after all else: its memory then lies in huge pages.

A fork has few of them to copy, and its end few to forget. Moving takes half a second,
which some 200 programs win back. See madvise(2).
"""

import ctypes
from pathlib import Path

HUGE_PAGE = 2 << 20  # bytes
MADV_COLLAPSE = 25  # Linux 6.1 and newer; an older one refuses, and nothing changes

library = ctypes.CDLL(None)
for line in Path("/proc/self/maps").read_text("utf-8", "replace").splitlines():
    span, rights, _, _, file = line.split()[:5]
    start, end = (int(address, 16) for address in span.split("-"))
    first, last = -(-start // HUGE_PAGE), end // HUGE_PAGE
    if file == "0" and rights == "rw-p" and first < last:  # its own, in no file
        place = ctypes.c_void_p(first * HUGE_PAGE)
        size = ctypes.c_size_t((last - first) * HUGE_PAGE)
        library.madvise(place, size, MADV_COLLAPSE)
