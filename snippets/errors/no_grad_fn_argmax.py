import torch

scores = torch.ones(2, 3, requires_grad=True)
labels = torch.tensor([0, 2])
wrong = scores.argmax(dim=1) != labels
wrong.float().mean().backward()  # raises RuntimeError
