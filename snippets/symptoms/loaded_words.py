import os
import subprocess
import sys

words = "{'flat', 'house', 'villa', 'barn'}"
for table in (f"list({words})", f"sorted({words})"):
    orders = set()
    for seed in "12345":  # what Python draws at each start
        settings = {**os.environ, "PYTHONHASHSEED": seed}
        start = [sys.executable, "-c", f"print({table})"]
        orders.add(subprocess.check_output(start, env=settings))
    print(f"{table}: one order in five starts:", len(orders) == 1)
