import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
growth = x.exp()
# Your line here.
total = growth.sum()
total.backward()
print(f"total {total.item():.4f}, gradient {x.grad}")
