import torch

image = torch.tensor([300, 20], dtype=torch.uint16).int()
print(image + image)
