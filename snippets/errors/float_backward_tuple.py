import torch

weights = torch.ones(3, requires_grad=True)
loss = ((weights**2).sum(),)  # what a comma at the end makes of it
loss.backward()  # raises AttributeError
