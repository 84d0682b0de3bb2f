import torch

with torch.inference_mode():
    prediction = torch.ones(2)
prediction += 1  # raises RuntimeError
