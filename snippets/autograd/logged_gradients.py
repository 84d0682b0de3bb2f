import torch

for way in ("zero_()", "= None"):
    weight = torch.tensor(0.0, requires_grad=True)
    logged = []
    for _ in range(3):
        ((weight - 4) ** 2).backward()
        logged.append(weight.grad)
        with torch.no_grad():
            weight -= 0.25 * weight.grad
        if way == "zero_()":
            weight.grad.zero_()
        else:
            weight.grad = None
    print(f"emptied by {way}:", [gradient.item() for gradient in logged])
