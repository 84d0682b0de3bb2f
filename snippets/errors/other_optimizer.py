import torch

weights = torch.ones(1, requires_grad=True)
sgd = torch.optim.SGD([weights], lr=0.1)
adam = torch.optim.Adam([weights])
adam.load_state_dict(sgd.state_dict())
adam.step()  # raises KeyError
