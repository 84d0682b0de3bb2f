import torch

houses = [{"rooms": 3}, {"rooms": 5}]
print(torch.tensor([house["rooms"] for house in houses]))
