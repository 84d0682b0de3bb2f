import torch

torch.manual_seed(0)
X = torch.randn(40, 16)
y = X[:, :1] + torch.randn(40, 1) / 2  # one column matters
for n in 2, 8, 16:
    w = torch.linalg.lstsq(X[:20, :n], y[:20]).solution
    errors = (X[:, :n] @ w - y) ** 2
    train, new = errors[:20].mean(), errors[20:].mean()
    print(f"{n} columns: train {train:.2f}, new {new:.2f}")
