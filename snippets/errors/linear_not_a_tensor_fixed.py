import numpy as np
import torch

X = torch.tensor(np.ones((3, 2)), dtype=torch.float32)
print(torch.nn.Linear(2, 1)(X).shape)
output, hidden = torch.nn.LSTM(2, 3)(X)
print(torch.nn.Linear(3, 1)(output).shape)
