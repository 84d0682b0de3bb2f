import torch

torch.save(torch.nn.Linear(2, 1).state_dict(), "weights.pt")
print(list(torch.load("weights.pt", weights_only=True)))
