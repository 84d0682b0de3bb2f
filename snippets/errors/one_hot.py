import torch

labels = torch.tensor([0.0, 2.0, 1.0])
torch.nn.functional.one_hot(labels)  # raises RuntimeError
