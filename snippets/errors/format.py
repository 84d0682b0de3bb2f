import torch

weight = torch.tensor([0.12345])
print(f"{weight:.2f}")  # raises TypeError
