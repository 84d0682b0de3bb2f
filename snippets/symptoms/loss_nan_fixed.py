import torch

x = torch.linspace(0.0, 1000.0, 100)
y = 3 * x
scaled = (x - x.mean()) / x.std()
weight = torch.zeros(1, requires_grad=True)
bias = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([weight, bias], lr=0.1)
for step in range(41):
    optimizer.zero_grad()
    loss = ((weight * scaled + bias - y) ** 2).mean()
    loss.backward()
    optimizer.step()
    if step % 20 == 0:
        print(f"{loss.item():.4g}", end=" ")
