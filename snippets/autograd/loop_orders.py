from itertools import permutations

import torch

lines = [
    "loss = (weight - 4) ** 2",
    "weight.grad = None",
    "with torch.no_grad(): weight -= 0.1 * weight.grad",
    "loss.backward()",
]
for number, line in enumerate(lines, 1):
    print(f"{number}: {line}")

# permutations: every order of them.
for order in permutations(range(4)):
    weight = torch.tensor(0.0, requires_grad=True)
    names = {"torch": torch, "weight": weight}
    try:
        for _ in range(5):
            for place in order:
                exec(lines[place], names)  # runs the text as Python
    except (NameError, TypeError):
        continue  # it uses what is not there yet
    if f"{weight.item():.3f}" == "2.689":  # each step on its own
        print("accepted:", *[place + 1 for place in order])
