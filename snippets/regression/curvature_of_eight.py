import torch

for rate in (0.01, 0.12, 0.24, 0.25, 0.26):
    w = torch.tensor(1.0, requires_grad=True)
    for _ in range(300):
        loss = 4 * w**2  # its gradient is 8 * w
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
        w.grad = None
    print(f"{rate}: {w.abs().item() < 0.001}, w ends at {w.item():.3g}")
