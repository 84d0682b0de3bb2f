"""Imported last by the server: what every program would else pay for is done once.

What was imported is left alone by each fork's collection of garbage, which would
touch, and so copy, all of torch. Coverage looks up where Python's own files are, on
the path that programs have: it does so again when that has changed.
"""

import atexit
import gc
import sys

import coverage

from proven.plain import plain_path

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
