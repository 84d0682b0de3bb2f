import torch

scores = torch.zeros(2, 3, 4)
print(torch.nn.Softmax()(scores)[0, 0])  # warns UserWarning
