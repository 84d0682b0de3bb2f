import torch

probability = torch.tensor([0.0, 1.0])
print(probability * probability.log())
print(probability * probability.clamp(min=1e-8).log())
