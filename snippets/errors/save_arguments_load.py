import torch

model = torch.nn.Linear(2, 1)
torch.load(model, "weights.pt")  # raises AttributeError
