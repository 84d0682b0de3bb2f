import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
try:
    weight += 1
except RuntimeError as error:
    print(f"RuntimeError: {error}")
try:
    weight[0] = 5.0
except RuntimeError as error:
    print(f"RuntimeError: {error}")
print("still:", weight)
