import torch

weight = torch.tensor([0.12345])
print(f"{weight.item():.2f}", [f"{w:.2f}" for w in weight])
