import torch

torch.manual_seed(0)
X, noise = torch.randn(520, 30), torch.randn(520, 1)
for rows, decay in ((20, 0.0), (20, 1.0), (200, 0.0)):
    w = torch.zeros(30, 1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.05, weight_decay=decay)
    best = float("inf"), 0
    for epoch in range(301):
        errors = (X @ w - X[:, :1] - noise) ** 2
        valid = errors[220:].mean().item()
        best = min(best, (valid, epoch))
        optimizer.zero_grad()
        errors[:rows].mean().backward()
        optimizer.step()
    print(f"{rows} rows, weight_decay={decay}: at the end {valid:.2f},")
    print(f"  best {best[0]:.2f} in epoch {best[1]}")
