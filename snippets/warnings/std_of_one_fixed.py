import torch

training = torch.tensor([[1.0, 3.0], [3.0, 5.0]])
new_row = torch.tensor([[2.0, 5.0]])
print((new_row - training.mean(dim=0)) / training.std(dim=0))
