import torch

weights = torch.tensor([0.1, 0.2], dtype=torch.float16, requires_grad=True)
weights.grad = torch.tensor([1e-4, 1e-5], dtype=torch.float16)
print("the gradients round to 0:", not weights.grad.all().item())

optimizer = torch.optim.Adam([weights])
optimizer.step()
squares = optimizer.state[weights]["exp_avg_sq"]  # their fading average
print("the squares overflow:", squares.isinf().any().item())
divisor = squares.sqrt() + torch.tensor(1e-8).half()  # eps, in float16
print("the squares and eps round to 0:", not divisor.any().item())
print("weights after a step:", weights.tolist())
