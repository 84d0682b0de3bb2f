import torch

rate = 0.1
optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=rate)
rate = 0.01
print("optimizer:", optimizer.param_groups[0]["lr"])
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
for _batch in range(6):
    optimizer.step()
    scheduler.step()
print(f"after one epoch: {scheduler.get_last_lr()[0]:.4f}")
