import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
seen = []
hook = model[1].register_forward_hook(
    lambda layer, inputs, output: seen.append(output.detach())
)
prediction = model(torch.ones(4, 2))
print("model:", prediction.shape, "layer 1:", seen[0].shape)
hook.remove()
