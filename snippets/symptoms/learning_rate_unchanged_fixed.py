import torch

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
for group in optimizer.param_groups:
    group["lr"] = 0.01
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
for epoch in range(4):
    print(epoch, f"{scheduler.get_last_lr()[0]:.3f}")
    for _batch in range(6):
        optimizer.step()
    scheduler.step()
