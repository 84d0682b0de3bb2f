import torch

for set_to_none in (True, False):
    weight = torch.tensor([1.0], requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
    (weight**2).sum().backward()
    optimizer.step()
    before = weight.item()

    optimizer.zero_grad(set_to_none=set_to_none)
    print("gradient:", weight.grad)
    optimizer.step()  # with no new backward
    print(f"  weight before {before:.2f}, after {weight.item():.2f}")
