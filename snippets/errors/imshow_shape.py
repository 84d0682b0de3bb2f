import matplotlib.pyplot as plt
import torch

image = torch.rand(1, 28, 28)
plt.imshow(image)  # raises TypeError
