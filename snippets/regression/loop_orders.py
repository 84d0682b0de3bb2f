from itertools import permutations

import torch

X = torch.tensor([[1.0], [2.0], [3.0]])
lines = [
    "y_pred = X @ w",
    "loss = ((y_pred - 2 * X) ** 2).mean()",
    "loss.backward()",
    "with torch.no_grad(): w -= 0.05 * w.grad",
    "w.grad = None",
]
for number, line in enumerate(lines, 1):
    print(f"{number}: {line}")


def weight_after(order: tuple[int, ...]) -> str:
    w = torch.zeros((1, 1), requires_grad=True)
    names = {"torch": torch, "X": X, "w": w}
    for _ in range(4):
        for place in order:
            exec(lines[place], names)  # runs the text as Python
    return f"{w.item():.4f}"


# permutations: every order of them.
for order in permutations(range(5)):
    try:
        weight = weight_after(order)
    except (NameError, TypeError, RuntimeError):
        continue  # it uses what is not there yet, or no more
    if weight == "1.8382":  # 2 - 2 * (1 - 0.05 * 2 * 14 / 3) ** 4
        print("accepted:", *[place + 1 for place in order])
