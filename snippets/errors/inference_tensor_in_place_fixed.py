import torch

with torch.inference_mode():
    prediction = torch.ones(2)
print(prediction + 1)
