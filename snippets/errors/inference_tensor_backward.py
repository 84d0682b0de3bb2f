import torch

with torch.inference_mode():
    features = torch.ones(3)
weights = torch.ones(3, requires_grad=True)
features * weights  # raises RuntimeError
