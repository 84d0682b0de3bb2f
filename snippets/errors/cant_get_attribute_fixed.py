import torch

torch.save(torch.nn.Linear(2, 1).state_dict(), "weights.pt")
model = torch.nn.Linear(2, 1)  # the class, built here
print(model.load_state_dict(torch.load("weights.pt")))
