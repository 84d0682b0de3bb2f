import torch

x, batch = torch.ones(3), torch.ones(4, 3, 2)
print(tuple(x[:, None].shape), tuple(batch.mT.shape))
