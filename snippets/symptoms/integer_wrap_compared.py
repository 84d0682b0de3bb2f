import torch

pixels = torch.tensor([1, 200], dtype=torch.uint8)
print("below 256:", pixels < 256)
print("as integers:", pixels.int() < 256)
