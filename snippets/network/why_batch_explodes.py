import torch
from torch import Tensor

torch.manual_seed(42)
x = torch.randn(320)
x[200] = 50.0  # one extreme row


def limit(x: Tensor) -> float:
    return 2 / (2 * (x**2).mean()).item()  # of one weight, without a bias


def ends_at(rows: Tensor) -> float:
    w = torch.tensor(0.0)
    for batch in rows.split(32):
        w = w - 0.1 * 2 * ((w * batch - batch) * batch).mean()
    return abs(w.item() - 1)  # how far off: the right weight is 1


limits = [limit(batch) for batch in x.split(32)]
usual = torch.cat([x[:200], x[201:]])
print("0.1 is below the limit of all rows:", limit(x) > 0.1)
print("one extreme row: its batch has a lower limit:", min(limits) < 0.1)
print("few rows: each batch of 32 has a lower limit:", max(limits) < 0.1)
print("noise: usual rows in batches of 32 do it, too:", ends_at(usual) > 1)
print(f"off by {ends_at(x):.2g}, without that row by {ends_at(usual):.2g}")
