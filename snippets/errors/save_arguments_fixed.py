import torch

model = torch.nn.Linear(2, 1)
torch.save(model.state_dict(), "weights.pt")
print(model.load_state_dict(torch.load("weights.pt")))
