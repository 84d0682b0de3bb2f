import torch

parameters = torch.nn.Linear(2, 1).parameters()
print("tensors:", len(list(parameters)))
torch.optim.SGD(parameters, lr=0.1)  # raises ValueError
