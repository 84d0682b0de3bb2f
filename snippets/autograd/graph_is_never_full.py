import torch

weight = torch.tensor(2.0, requires_grad=True)
for way in ("in place", "new tensors"):
    total = weight * 1
    for _ in range(1000):
        if way == "in place":
            total += weight
        else:
            total = total + weight
    weight.grad = None
    total.backward()
    print(f"1000 additions, {way}: {total.item():g}, {weight.grad}")
