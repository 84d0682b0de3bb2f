import matplotlib.pyplot as plt
import torch

weight = torch.ones(1, requires_grad=True)
losses = []
for _step in range(2):
    losses.append((weight**2).sum())
plt.plot(losses)  # raises RuntimeError
