import torch

rooms = torch.tensor([1.0, float("nan"), 3.0])
print("missing:", rooms.isnan().sum().item())
print("filled:", rooms.nan_to_num(nan=rooms.nanmean().item()))
