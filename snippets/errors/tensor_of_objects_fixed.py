import torch

rooms = [1.0, None]
values = [float("nan") if room is None else room for room in rooms]
print(torch.tensor(values))
