import torch
from torch import nn


def found(mistake: str) -> bool:
    torch.manual_seed(42)
    X = torch.randn(100, 3)
    y = X @ torch.tensor([[1.0], [2.0], [3.0]]) + 4
    if mistake == "flat targets":
        y = y.flatten()
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    if mistake == "a bias that is replaced":
        model.bias = nn.Parameter(torch.zeros(1))
    if mistake == "a bias that is set to 0":
        nn.init.zeros_(model.bias)
    for _epoch in range(200):
        if mistake != "gradients that are not emptied":
            optimizer.zero_grad()
        error = model(X) - y
        (error * error).mean().backward()
        optimizer.step()
    right = [round(w, 2) for w in model.weight[0].tolist()] == [1, 2, 3]
    return right and round(model.bias.item(), 2) == 4


emptied = "gradients that are not emptied"
kinds = ["flat targets", "a bias that is replaced", emptied]
for mistake in [*kinds, "a bias that is set to 0", "a loss by hand"]:
    print(f"{mistake}: {not found(mistake)}")
