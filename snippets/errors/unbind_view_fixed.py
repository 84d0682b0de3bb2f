import torch

weights = torch.ones(2, 3, requires_grad=True)
changed = weights.clone()
for i in range(len(changed)):
    changed[i] += 1
print(changed)
