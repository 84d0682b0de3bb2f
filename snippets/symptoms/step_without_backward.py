import torch
from torch import nn


def train(order: str) -> None:
    torch.manual_seed(42)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    x, y = torch.ones(4, 1), torch.full((4, 1), 5.0)
    losses = []
    for _epoch in range(4):
        loss = nn.functional.mse_loss(model(x), y)
        losses.append(f"{loss.item():.4g}")
        for call in order.split():
            if call == "backward":
                loss.backward()
            else:
                getattr(optimizer, call)()
    print(f"{order}: losses", *losses)


train("zero_grad step")  # wrong
train("backward zero_grad step")  # wrong
train("zero_grad backward step")  # right
