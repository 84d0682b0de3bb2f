import torch

torch.manual_seed(42)
X = torch.randn((200, 2))
right = X @ torch.tensor([[3.0], [-2.0]]) + 5.0
y_column, y_flat = right, right.flatten()
always_mean = torch.full((200, 1), y_flat.mean().item())

for name, targets in (("flat", y_flat), ("a column", y_column)):
    print("targets are", name)
    for what, y_pred in (("right", right), ("always the mean", always_mean)):
        loss = ((y_pred - targets) ** 2).mean()
        print(f"  predictions {what}: loss {loss.item():.4f}")
