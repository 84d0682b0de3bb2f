import torch

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
lower = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=1)
for validation_loss in (1.0, 1.0, 1.0):
    lower.step(validation_loss)
print(f"{optimizer.param_groups[0]['lr']:.2g}")
