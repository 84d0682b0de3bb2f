import torch

mask = torch.tensor([True, False])
print(mask.int() - mask.int(), ~mask, mask != mask.flip(0))
