import torch

loss = torch.ones(1000).mean()
history = [loss.item()]
del loss
print("kept:", history)
