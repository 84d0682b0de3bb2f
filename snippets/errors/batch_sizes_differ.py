import torch

images, labels = torch.zeros(2, 8), torch.tensor([0, 1])
scores = images.reshape(-1, 4)  # meant: one line for each image
torch.nn.CrossEntropyLoss()(scores, labels)  # raises ValueError
