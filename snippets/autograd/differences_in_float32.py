import torch

for dtype in (torch.float64, torch.float32):
    x = torch.tensor([0.5, 1.0, 2.0], dtype=dtype)
    weight = torch.tensor(0.7, dtype=dtype, requires_grad=True)
    torch.sin(x * weight).pow(2).sum().backward()

    step = 1e-6
    with torch.no_grad():
        above = torch.sin(x * (weight + step)).pow(2).sum()
        below = torch.sin(x * (weight - step)).pow(2).sum()
    difference = (above.item() - below.item()) / (2 * step)
    close = abs(difference - weight.grad.item()) < 1e-6
    print(f"{dtype}: within a millionth of autograd: {close}")
