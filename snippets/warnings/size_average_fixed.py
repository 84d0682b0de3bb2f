import torch

loss = torch.nn.MSELoss(reduction="mean")(torch.ones(2), torch.zeros(2))
print(loss)
