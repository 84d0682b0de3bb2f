import torch
from torch import nn

X = torch.linspace(-1, 1, 40).reshape(5, 8)
torch.manual_seed(42)
trained = nn.Linear(8, 1)
torch.save(trained.state_dict(), "weights.pt")

torch.manual_seed(7)
fresh = nn.Linear(8, 1)
weight_before = fresh.weight
print("equal before loading:", torch.allclose(trained(X), fresh(X)))
print(fresh.load_state_dict(torch.load("weights.pt")))
print("equal after loading:", torch.allclose(trained(X), fresh(X)))
print("still the same Parameter:", fresh.weight is weight_before)
