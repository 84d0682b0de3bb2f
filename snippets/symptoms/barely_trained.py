import torch
from torch.nn import Linear, Sequential, Sigmoid

X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
for optimizer, lr in ((torch.optim.SGD, 0.1), (torch.optim.Adam, 0.1)):
    torch.manual_seed(42)
    model = Sequential(Linear(2, 8), Sigmoid(), Linear(8, 1), Sigmoid())
    steps = optimizer(model.parameters(), lr=lr)
    for _step in range(500):
        steps.zero_grad()
        torch.nn.functional.mse_loss(model(X), y).backward()
        steps.step()
    print(optimizer.__name__, [f"{p:.2f}" for p in model(X).flatten()])
