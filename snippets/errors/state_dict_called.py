import torch

torch.save(torch.nn.Linear(2, 1).state_dict(), "weights.pt")
model = torch.load("weights.pt")
model.eval()  # raises AttributeError
