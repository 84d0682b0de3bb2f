import torch

outputs = torch.tensor([[0.1, 0.9], [0.8, 0.2], [0.3, 0.7]])
print(outputs.argmax(), outputs.argmax(dim=1))
