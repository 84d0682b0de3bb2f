# --8<-- [start:train]
import matplotlib.pyplot as plt
import torch

torch.manual_seed(42)
X = torch.randn(100, 1)
y = 3 * X + 0.5 * torch.randn(100, 1)


def train(forgets: bool) -> list[float]:
    weight = torch.zeros(1, 1, requires_grad=True)
    losses = []
    for _ in range(60):
        loss = (X @ weight - y).pow(2).mean()
        loss.backward()
        with torch.no_grad():
            weight -= 0.05 * weight.grad
        if not forgets:
            weight.grad = None
        losses.append(loss.item())
    return losses


# --8<-- [end:train]
# --8<-- [start:compare]
emptied, forgotten = train(forgets=False), train(forgets=True)
print("step  empties  forgets")
for step in (0, 2, 5, 7, 10, 55, 59):
    print(f"{step:4}  {emptied[step]:7.3f}  {forgotten[step]:7.3f}")

for losses, label in (
    (emptied, "empties the gradient"),
    (forgotten, "never empties it"),
):
    (line,) = plt.plot(losses)
    plt.text(60, losses[-1], label, color=line.get_color(), va="center")
plt.xlim(right=96)
plt.xticks(range(0, 61, 10))
plt.xlabel("step")
plt.ylabel("loss (mean squared error)")
plt.savefig("forgetting_loop.svg")
# --8<-- [end:compare]
