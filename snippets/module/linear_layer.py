import torch
from torch import nn

torch.manual_seed(42)
layer = nn.Linear(8, 1)
print("weight:", tuple(layer.weight.shape))
print("bias:", tuple(layer.bias.shape))
print(f"first bias: {layer.bias.item():.4f}")

X = torch.randn(3, 8)
by_hand = X @ layer.weight.T + layer.bias
print("same as X @ weight.T + bias:", torch.allclose(layer(X), by_hand))

wide = nn.Linear(16, 10_000)
print("1 / sqrt(16):", 16**-0.5)
print(f"weights from {wide.weight.min():.3f} to {wide.weight.max():.3f}")
print(f"biases from {wide.bias.min():.3f} to {wide.bias.max():.3f}")
