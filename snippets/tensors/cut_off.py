import torch

prices = torch.tensor([2.9, 300.2, 0.7])
held = prices.clamp(0, 255)
whole = held.to(torch.uint8)
print(whole.tolist())
