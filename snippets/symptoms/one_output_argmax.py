import torch

outputs = torch.tensor([[2.0], [-1.0], [0.5], [-3.0]])
labels = torch.tensor([1, 0, 1, 0])
print(outputs.argmax(1), (outputs.argmax(1) == labels).float().mean())
print((outputs > 0).flatten().long())
