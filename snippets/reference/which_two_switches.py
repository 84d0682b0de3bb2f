import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 1), nn.Dropout(0.5))
model.eval()
print("eval:   ", model(torch.ones(1, 2)).requires_grad)
model.train()
with torch.no_grad():
    print("no_grad:", model.training, model(torch.ones(1, 2)).requires_grad)
