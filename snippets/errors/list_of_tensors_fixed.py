import torch

rows = [torch.ones(1, 3), torch.zeros(1, 3)]
print("stack:", tuple(torch.stack(rows).shape))
print("cat:", tuple(torch.cat(rows).shape))
