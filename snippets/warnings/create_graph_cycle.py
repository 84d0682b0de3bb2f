import torch

x = torch.ones(1, requires_grad=True)
(x**3).backward(create_graph=True)  # warns UserWarning
