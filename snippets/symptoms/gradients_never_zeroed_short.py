import torch

weight = torch.tensor(0.0, requires_grad=True)
for step in range(30):
    loss = (weight - 3) ** 2
    loss.backward()
    with torch.no_grad():
        weight -= 0.1 * weight.grad
    if step % 5 == 0:
        print(f"{loss.item():.2f}", end=" ")
