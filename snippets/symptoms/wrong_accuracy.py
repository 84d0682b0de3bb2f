import torch

outputs = torch.tensor([[2.0], [-1.0], [0.5], [-3.0]])
labels = torch.tensor([1, 0, 1, 0])
right = outputs == labels[:, None]  # wrong: nothing is decided
print(f"{right.sum() / len(labels):.0%}")
right = (outputs > 0) == labels  # wrong: 4 x 4
print(f"{right.sum() / len(labels):.0%}")
right = (outputs > 0).flatten() == labels
print(f"{right.sum() / len(labels):.0%}")
