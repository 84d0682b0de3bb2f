from itertools import pairwise

import torch

for learning_rate in (0.1, 0.01, 0.001):
    weight = torch.tensor(0.0, requires_grad=True)
    path = []
    for _ in range(2000):
        ((weight - 4) ** 2).backward()  # and never emptied
        with torch.no_grad():
            weight -= learning_rate * weight.grad
        path.append(weight.item())
    # pairwise: each number with the one after it.
    swings = sum(low < 4 <= high for low, high in pairwise(path))
    print(f"learning rate {learning_rate}: {swings} swings,", end=" ")
    print(f"after step 1000 still up to {max(path[1000:]):.1f}")
