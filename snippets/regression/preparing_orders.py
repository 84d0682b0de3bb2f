from itertools import permutations
from typing import Any

import torch

lines = [
    "rows = rows[torch.tensor([4, 0, 5, 2, 1, 3])]",
    "train, test = rows[:4], rows[4:]",
    "mean, std = train.mean(), train.std()",
    "train = (train - mean) / std",
    "test = (test - mean) / std",
]
for number, line in enumerate(lines, 1):
    print(f"{number}: {line}")
shuffled = torch.tensor([9.0, 1.0, 11.0, 5.0, 3.0, 7.0])
mean, std = shuffled[:4].mean(), shuffled[:4].std()

for order in permutations(range(5)):
    rows = torch.tensor([1.0, 3.0, 5.0, 7.0, 9.0, 11.0])
    names: dict[str, Any] = {"torch": torch, "rows": rows}
    try:
        for place in order:
            exec(lines[place], names)  # runs the text as Python
    except NameError:
        continue  # it uses what is not there yet
    found = torch.cat([names["train"], names["test"]])
    if found.allclose((shuffled - mean) / std):
        print("accepted:", *[place + 1 for place in order])
