import torch

x = torch.ones(1)
loss = torch.nn.MSELoss(x, x)  # warns UserWarning
loss.backward()  # raises AttributeError
