import torch


def train(forgets: bool, momentum: float) -> torch.Tensor:
    weight = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=momentum)
    path = []
    for _ in range(50):
        ((weight - 4) ** 2).backward()
        optimizer.step()
        if not forgets:
            optimizer.zero_grad()
        path.append(weight.item())
    return torch.tensor(path)


forgets = train(forgets=True, momentum=0.0)
empties = train(forgets=False, momentum=1.0)
print("step  forgets  empties, with momentum 1")
for step in (0, 1, 2, 3, 49):
    print(f"{step:4}  {forgets[step]:7.3f}  {empties[step]:7.3f}")
print("same weight at all 50 steps:", torch.allclose(forgets, empties))
