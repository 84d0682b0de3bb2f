import torch

names = ["inland", "near bay"]
print([names[i] for i in torch.tensor([1, 0]).tolist()])
