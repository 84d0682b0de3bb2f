import torch

values = torch.tensor([-1.9, 3.7, 255.0])
print("rounded:", values.round().tolist())
# floor: down to a whole number.
print("down:", values.floor().tolist())
whole = values.to(torch.int64)
print("held:", (whole + 1).clamp(max=255).tolist())
