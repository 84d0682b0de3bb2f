import torch

pixels = torch.tensor([200, 200], dtype=torch.uint8)
print("one pixel and another:", pixels[0] + pixels[1])
