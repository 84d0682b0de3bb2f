import torch

dark = torch.tensor([200, 10], dtype=torch.uint8).float()
bright = torch.tensor([100, 20], dtype=torch.uint8).float()
print("sum:", dark + bright, "difference:", dark - bright)
