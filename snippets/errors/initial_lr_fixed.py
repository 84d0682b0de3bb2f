import torch


def start():
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
    return optimizer, torch.optim.lr_scheduler.StepLR(optimizer, 2)


optimizer, scheduler = start()
for epoch in range(3):
    optimizer.step()
    scheduler.step()
saved = [part.state_dict() for part in (optimizer, scheduler)]

optimizer, scheduler = start()
optimizer.load_state_dict(saved[0])
scheduler.load_state_dict(saved[1])
print(scheduler.last_epoch, f"{optimizer.param_groups[0]['lr']:.2g}")
