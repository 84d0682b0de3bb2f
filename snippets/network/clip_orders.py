from itertools import permutations

import torch
from torch import nn

lines = [
    "loss = (100 * weight - 400) ** 2",
    "loss.backward()",
    "nn.utils.clip_grad_norm_([weight], 1.0)",
    "optimizer.step()",
    "optimizer.zero_grad()",
]
for number, line in enumerate(lines, 1):
    print(f"{number}: {line}")


def weight_after(order: tuple[int, ...]) -> float:
    weight = nn.Parameter(torch.tensor(0.0))
    optimizer = torch.optim.SGD([weight], lr=0.5)
    names = {"nn": nn, "weight": weight, "optimizer": optimizer}
    for _ in range(3):
        for place in order:
            exec(lines[place], names)  # runs the text as Python
    return round(weight.item(), 4)


for order in permutations(range(5)):
    try:
        weight = weight_after(order)
    except (NameError, RuntimeError):
        continue  # it uses what is not there yet, or no more
    if weight == 1.5:  # three steps of 0.5
        print("accepted:", *[place + 1 for place in order])
