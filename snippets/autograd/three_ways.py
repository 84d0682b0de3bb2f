import torch

x = torch.tensor([0.5, 1.0, 2.0], dtype=torch.float64)
weight = torch.tensor(0.7, dtype=torch.float64, requires_grad=True)


def loss_at(weight: torch.Tensor) -> torch.Tensor:
    return torch.sin(x * weight).pow(2).sum()


loss_at(weight).backward()

with torch.no_grad():  # record nothing here
    # Along the path of one x: slopes of square, sine and product.
    paths = 2 * torch.sin(x * weight) * torch.cos(x * weight) * x
    by_hand = paths.sum()  # over the three paths
    step = 1e-6
    rise = loss_at(weight + step) - loss_at(weight - step)

print(f"chain rule by hand: {by_hand.item():.6f}")
print(f"autograd:           {weight.grad.item():.6f}")
print(f"finite differences: {rise.item() / (2 * step):.6f}")
