import torch

names = ["inland", "near bay"]
names[torch.tensor([1, 0])]  # raises TypeError
