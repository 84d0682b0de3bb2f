import torch

# So that memory which nobody has set shows.
torch.use_deterministic_algorithms(True)
houses = torch.tensor([[3.0, 120.0], [2.0, 68.0]])
totals = torch.zeros(2)
for house in houses:
    totals += house
print(totals.tolist())
