import torch

weight, state = torch.ones(1, requires_grad=True), torch.ones(1)
for _step in range(2):
    state = state * weight  # remedy: state.detach() * weight
    (state**2).sum().backward()  # raises RuntimeError
