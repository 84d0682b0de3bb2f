import torch


def train(forgets: bool, momentum: float) -> float:
    weight = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=momentum)
    for _ in range(50):
        ((weight - 4) ** 2).backward()
        optimizer.step()
        if not forgets:
            optimizer.zero_grad()
    return weight.item()


print(f"forgets:             {train(forgets=True, momentum=0.0):.4g}")
print(f"empties, momentum 1: {train(forgets=False, momentum=1.0):.4g}")
print(f"empties, momentum 0: {train(forgets=False, momentum=0.0):.4g}")
