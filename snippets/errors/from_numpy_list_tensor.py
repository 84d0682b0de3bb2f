import torch

row = torch.ones(2)
print(torch.as_tensor(row) is row)
torch.from_numpy(row)  # raises TypeError
