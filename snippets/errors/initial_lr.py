import torch

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
torch.optim.lr_scheduler.StepLR(optimizer, 2, last_epoch=3)  # raises KeyError
