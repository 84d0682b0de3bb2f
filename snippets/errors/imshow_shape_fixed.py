import matplotlib.pyplot as plt
import torch

grey, colour = torch.rand(1, 28, 28), torch.rand(3, 28, 28)
plt.imshow(grey.squeeze(), cmap="gray")
plt.imshow(colour.permute(1, 2, 0))
print(grey.squeeze().shape, colour.permute(1, 2, 0).shape)
