import torch

pixels = torch.tensor([1, 2], dtype=torch.uint16)
print("uint16 + 2.5:", pixels + 2.5)
try:
    pixels + pixels
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")
print("uint16, to int32 first:", pixels.to(torch.int32) + torch.tensor([5]))

pixels + torch.tensor([5])  # raises RuntimeError
