import torch

loss = torch.ones(1000)
history = [loss]
del loss
print("still there:", history[0].nbytes, "bytes")
