import torch

pixels = torch.tensor([1, 2], dtype=torch.uint16)
print("uint16 + 2.5:", pixels + 2.5)
print("uint16 * 5:", pixels * 5)
try:
    pixels + pixels
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print("uint16, to int32 first:", pixels.to(torch.int32) + torch.tensor([5]))

pixels + torch.tensor([5])  # raises RuntimeError
