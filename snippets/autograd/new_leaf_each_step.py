import torch

weight = torch.tensor(3.0, requires_grad=True)
first_name = weight
for step in range(3):
    loss = (weight - 1) ** 2
    (slope,) = torch.autograd.grad(loss, weight)
    # detach: cut off from the graph. requires_grad_: ask anew.
    weight = (weight - 0.1 * slope).detach().requires_grad_()
    print(f"step {step}: {weight.item():.4f}, is a leaf: {weight.is_leaf}")
print("first_name still is", first_name)
