import torch

x = torch.tensor([-2.7, 2.7])
print("int:", x.int().tolist(), "//:", (x // 1).tolist())
