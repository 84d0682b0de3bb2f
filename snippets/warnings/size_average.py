import torch

loss = torch.nn.MSELoss(size_average=True)  # warns UserWarning
print(loss.reduction)
