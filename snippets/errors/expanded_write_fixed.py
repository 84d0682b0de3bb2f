import torch

rows = torch.zeros(1, 2).expand(3, 2).clone()
rows[0] += 1
print(rows)
