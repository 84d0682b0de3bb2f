"""Imported last by the server: what it imported is left alone in every program.

A collection of garbage would else touch, and so copy, all of torch in each fork.
"""

import gc

gc.collect()
gc.freeze()
