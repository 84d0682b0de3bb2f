import torch

scores = torch.ones(2, 3, requires_grad=True)
labels = torch.tensor([0, 2])
torch.nn.functional.cross_entropy(scores, labels).backward()
print(scores.grad)
print("wrong:", (scores.argmax(dim=1) != labels).sum().item())
