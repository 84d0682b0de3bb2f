import torch

counts = torch.tensor([1, 2, 3])
counts[0] = 2.9
print("counts:", counts)

pixels = torch.tensor([1, 2], dtype=torch.uint8)
pixels[0] = torch.tensor(300)
print("pixels:", pixels)

counts[1] = 1e30  # raises RuntimeError
