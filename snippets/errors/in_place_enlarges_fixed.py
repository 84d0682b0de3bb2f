import torch

total = torch.tensor(0.0)
for loss in [torch.tensor([2.0]), torch.tensor([3.0])]:
    total = total + loss.sum()
bias, errors = torch.zeros(1), torch.ones(5, 1)
bias -= 0.1 * errors.sum(dim=0)
print("total:", total, "bias:", bias)
