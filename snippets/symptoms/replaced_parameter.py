import torch
from torch import nn


def train(new_layer_first: bool) -> None:
    torch.manual_seed(42)
    X, y = torch.ones(4, 2), torch.full((4, 1), 5.0)
    model = nn.Sequential(nn.Linear(2, 1))
    if new_layer_first:
        model[0] = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    if not new_layer_first:
        model[0] = nn.Linear(2, 1)  # the optimizer holds the old layer
    for _epoch in range(50):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(X), y)
        loss.backward()
        optimizer.step()
    known = {id(p) for p in optimizer.param_groups[0]["params"]}
    found = all(id(p) in known for p in model.parameters())
    print(f"loss {loss.item():.4f}, all in the optimizer: {found}")


train(new_layer_first=False)  # wrong
train(new_layer_first=True)  # right
