import torch

scores = torch.zeros(2, 3, 4)
print(torch.nn.Softmax(dim=-1)(scores)[0, 0])
