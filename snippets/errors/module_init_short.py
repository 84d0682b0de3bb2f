import torch

model = torch.nn.Module.__new__(torch.nn.Module)  # no __init__ ran
model.layer = torch.nn.Linear(8, 1)  # raises AttributeError
