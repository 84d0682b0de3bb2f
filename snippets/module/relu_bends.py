import torch
from torch import nn

x = torch.linspace(-1, 1, 41).reshape(-1, 1)
y = x.abs()

torch.manual_seed(42)
straight = nn.Sequential(nn.Linear(1, 50), nn.Linear(50, 1))
bent = nn.Sequential(nn.Linear(1, 50), nn.ReLU(), nn.Linear(50, 1))
for name, model in (("without ReLU", straight), ("with ReLU", bent)):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.03)
    for _epoch in range(2000):
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    with torch.no_grad():
        guesses = model(torch.tensor([[-1.0], [0.0], [1.0]])).flatten()
    print(f"{name}: loss {loss.item():.4f},", end=" ")
    print("at -1, 0, 1:", [f"{guess:.2f}" for guess in guesses])
print(f"the mean for every x: loss {y.var(correction=0).item():.4f}")
