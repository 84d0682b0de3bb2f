import torch

weight = torch.tensor([0.5, -0.3, 2.0], requires_grad=True)
positive = weight > 0
print(positive)
share = positive.float().mean()
print("share of positive weights:", share)
share.backward()  # raises RuntimeError
