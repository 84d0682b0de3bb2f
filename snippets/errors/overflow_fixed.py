import torch

print(torch.tensor([300]), torch.tensor([300]).to(torch.uint8))
