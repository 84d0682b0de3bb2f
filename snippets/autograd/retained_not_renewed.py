import torch

for way in ("once, retained", "in each step"):
    weight = torch.tensor(3.0, requires_grad=True)
    loss = (weight - 1) ** 2
    for step in range(3):
        if way == "in each step":
            loss = (weight - 1) ** 2
        loss.backward(retain_graph=way == "once, retained")
        print(f"computed {way}, step {step}:", weight.grad)
        with torch.no_grad():
            weight -= 0.1 * weight.grad
        weight.grad = None
