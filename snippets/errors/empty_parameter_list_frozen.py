import torch

model = torch.nn.Linear(2, 1).requires_grad_(False)
trained = [p for p in model.parameters() if p.requires_grad]
torch.optim.SGD(trained, lr=0.1)  # raises ValueError
