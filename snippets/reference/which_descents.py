import torch

for rate in (0.01, 0.1):
    for name in ("SGD", "Adam"):
        w = torch.tensor([5.0, 5.0], requires_grad=True)
        optimizer = getattr(torch.optim, name)([w], lr=rate)
        for step in range(200):
            loss = w[0] ** 2 + 50 * w[1] ** 2
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        print(f"{name:4}", rate, [f"{abs(x):.2f}" for x in w.tolist()])
