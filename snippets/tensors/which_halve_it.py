import numpy as np
import torch

lines = """\
X = X.float()
X.float()
X = X.round(decimals=2)
X = X.to(torch.float16).to(torch.float32)
X = X.to(torch.int64)"""
for line in lines.splitlines():
    names = {"torch": torch, "X": torch.from_numpy(np.ones(1000))}
    exec(line, names)  # runs the text as Python
    nbytes = names["X"].nbytes
    print(f"{line}: {nbytes == 4000}, {nbytes:,} bytes")
