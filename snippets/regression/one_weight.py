import torch

for learning_rate in (0.1, 0.4, 0.5, 0.6):
    w = torch.tensor(1.0, requires_grad=True)
    path = []
    for _ in range(5):
        loss = 2 * w**2
        loss.backward()
        with torch.no_grad():
            w -= learning_rate * w.grad
        w.grad = None
        path.append(f"{w.item():7.4f}")
    print(f"learning rate {learning_rate}:", *path)
