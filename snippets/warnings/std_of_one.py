import torch

new_row = torch.tensor([[2.0, 5.0]])
print(new_row.std(dim=0))  # warns UserWarning
