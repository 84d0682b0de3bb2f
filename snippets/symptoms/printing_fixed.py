import torch

torch.set_printoptions(precision=6, sci_mode=False)
print(torch.tensor([1.23456789]), torch.tensor([1e-5, 1e4]))
