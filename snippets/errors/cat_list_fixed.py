import torch

first, second = torch.tensor([1, 2]), torch.tensor([3])
print(torch.cat([first, second]))
rows = []
for number in range(3):
    rows.append(torch.full((2,), number))
print(torch.stack(rows))
