import torch

houses = torch.tensor([[3.0, 120.0], [2.0, 68.0]])
print("from data:", houses.tolist())  # tolist: as Python lists
print("zeros:", torch.zeros(3))
print("ones:", torch.ones(2, 2).tolist())
# full: a shape, and the number that fills it.
print("full:", torch.full((3,), 7.5))
print("arange:", torch.arange(0, 10, 2))
print("its end got in:", torch.arange(1, 1.3, 0.1))
print("linspace:", torch.linspace(0, 1, 5))
# zeros_like: as many zeros as houses has numbers.
print("zeros_like:", torch.zeros_like(houses).tolist())
