import torch

weights = torch.ones(1, requires_grad=True)
adam = torch.optim.Adam([weights], lr=0.1)
weights.sum().backward()
adam.step()
print(weights)
