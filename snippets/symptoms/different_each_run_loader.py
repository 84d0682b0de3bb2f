import torch
from torch.utils.data import DataLoader

for generator in (None, torch.Generator()):
    torch.manual_seed(42)
    before = torch.rand(1)
    torch.manual_seed(42)
    for row in DataLoader([1, 2], generator=generator):
        pass
    print("the next number is the same:", torch.equal(torch.rand(1), before))
