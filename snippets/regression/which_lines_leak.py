from typing import Any

import torch

lines = """\
train = train.nan_to_num(rows.nanmedian().item())
train = train.nan_to_num(train.nanmedian().item())
train = train / rows[:4].nan_to_num(0).max()
train = train[train.isfinite()]
train = train.clamp(max=rows.nanquantile(0.9))"""
for line in lines.splitlines():
    found = []
    for test_row in (0.0, 500.0):  # only a test row differs
        rows = torch.tensor([2.0, 3.0, 4.0, float("nan"), 1.0, test_row])
        names: dict[str, Any] = {
            "torch": torch,
            "rows": rows,
            "train": rows[:4],
        }
        exec(line, names)  # runs the text as Python
        found.append(names["train"])
    same = torch.allclose(found[0], found[1], equal_nan=True)
    print(f"{line}: {not same}")
