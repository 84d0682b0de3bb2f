import torch

labels, classes = torch.tensor([1, 2, 3]), 3
print("lowest:", labels.min().item(), "highest:", labels.max().item())
print("in range:", bool(((labels >= 0) & (labels < classes)).all()))
