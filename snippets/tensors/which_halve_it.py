import numpy as np
import torch

lines = """\
X = X.float()
X.float()
X = X.round(decimals=2)
X = X.to(torch.float16).to(torch.float32)
X = X.to(torch.int64)"""
for line in lines.splitlines():
    X = torch.from_numpy(np.ones(1000))
    exec(line)  # runs the text as Python
    print(f"{line}: {X.nbytes == 4000}, {X.nbytes:,} bytes")
