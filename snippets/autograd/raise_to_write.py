import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
growth = x.exp()
# Your line: add 1 to each number.
total = growth.sum()
total.backward()
print(f"total {total.item():.4f}, gradient {x.grad}")
