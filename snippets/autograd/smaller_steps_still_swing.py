import torch

for learning_rate in (0.1, 0.01, 0.001):
    weight = torch.tensor(0.0, requires_grad=True)
    losses = []
    for _ in range(2000):
        loss = (weight - 4) ** 2
        loss.backward()  # and never emptied
        with torch.no_grad():
            weight -= learning_rate * weight.grad
        losses.append(loss.item())
    worst = max(losses[1000:])
    print(f"learning rate {learning_rate}: loss after step 1000", end=" ")
    print(f"still reaches {worst:.0f}, it began at {losses[0]:.0f}")
