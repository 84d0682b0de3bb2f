import torch

torch.manual_seed(42)
X = torch.randn(100, 1)
targets = 3 * X[:, 0] + 2  # shape (100,)


def train(y: torch.Tensor) -> None:
    weights = torch.zeros(1, 1, requires_grad=True)
    bias = torch.zeros(1, requires_grad=True)
    for _epoch in range(100):
        errors = X @ weights + bias - y
        loss = (errors**2).mean()
        weights.grad = bias.grad = None
        loss.backward()
        with torch.no_grad():
            weights -= 0.1 * weights.grad
            bias -= 0.1 * bias.grad
    print("errors:", tuple(errors.shape), f"loss: {loss.item():.4f}")
    print(f"weight {weights.item():.3f}, bias {bias.item():.3f}")


train(targets)  # wrong: (100, 1) - (100,)
train(targets[:, None])  # right: (100, 1) - (100, 1)
print(f"mean of the targets: {targets.mean().item():.3f}")
