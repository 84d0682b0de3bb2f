import torch

loss = torch.nn.Linear(2, 1)(torch.ones(2)).mean()
loss.backwards()  # raises AttributeError
