import torch
from torch import nn

with torch.device("meta"):  # shapes only: nothing is allocated
    model = nn.Sequential(*[nn.Linear(8192, 8192) for _ in range(16)])

parameters = sum(p.nbytes for p in model.parameters())
print(f"parameters: {parameters / 1e9:.2f} GB")
print(f"with gradients: {2 * parameters / 1e9:.2f} GB")
print(f"with Adam's two averages: {4 * parameters / 1e9:.2f} GB")
print("fits in 16 GB:", 4 * parameters < 16e9)
