import torch

images, labels = torch.zeros(2, 8), torch.tensor([0, 1])
scores = images.reshape(len(images), -1)
print(scores.shape, torch.nn.CrossEntropyLoss()(scores, labels))
