import torch

dark = torch.tensor([10, 120, 200], dtype=torch.uint8)
bright = torch.tensor([20, 130, 100], dtype=torch.uint8)
print("wrong sum:", (dark + bright).tolist())
print("wrong difference:", (dark - bright).tolist())
print("wrong mean:", ((dark + bright) // 2).tolist())

dark, bright = dark.float(), bright.float()
print("right sum:", (dark + bright).tolist())
print("right difference:", (dark - bright).tolist())
print("right mean:", ((dark + bright) / 2).tolist())
