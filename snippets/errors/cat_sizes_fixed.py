import torch

wide = torch.cat([torch.ones(4, 2), torch.ones(4, 3)], dim=1)
flat = torch.ones(4)
print(tuple(wide.shape), tuple(torch.cat([wide, flat[:, None]], dim=1).shape))
