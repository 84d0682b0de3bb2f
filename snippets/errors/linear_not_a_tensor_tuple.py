import torch

states = torch.nn.LSTM(2, 3)(torch.ones(5, 2))
torch.nn.Linear(3, 1)(states)  # raises TypeError
