import torch

count = torch.tensor(16_777_216.0)
ids = torch.tensor([16_777_216, 16_777_217])
print(int(count + 1), ids.float().int().tolist())
