import torch

model = torch.nn.Linear(2, 1)
torch.save("weights.pt", model.state_dict())  # raises AttributeError
