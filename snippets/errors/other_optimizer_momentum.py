import torch

weights = torch.ones(1, requires_grad=True)
sgd = torch.optim.SGD([weights], lr=0.1, momentum=0.9)
adam = torch.optim.Adam([weights])
weights.sum().backward()
sgd.step()
adam.load_state_dict(sgd.state_dict())  # raises KeyError
