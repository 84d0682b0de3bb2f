# --8<-- [start:train]
import matplotlib.pyplot as plt
import torch


def train(momentum: float, forgets: bool = False) -> list[float]:
    weight = torch.tensor(0.0, requires_grad=True)
    pace, path = torch.tensor(0.0), []
    for _ in range(60):
        ((weight - 4) ** 2).backward()
        pace = momentum * pace + weight.grad
        with torch.no_grad():
            weight -= 0.1 * pace
        if not forgets:
            weight.grad = None
        path.append(weight.item())
    return path


# --8<-- [end:train]
# --8<-- [start:compare]
momentums = (0, 0.5, 0.9, 1)
paths = [train(momentum) for momentum in momentums]
forgets = train(0, forgets=True)
print("step  forgets  momentum 0    0.5    0.9      1")
for step in (0, 1, 2, 3, 49, 59):
    row = "".join(f"{path[step]:7.3f}" for path in paths)
    print(f"{step:4}  {forgets[step]:7.3f}     {row}")
same = torch.allclose(torch.tensor(forgets), torch.tensor(paths[3]))
print("momentum 1 is forgetting, in all 60 steps:", same)

figure, panels = plt.subplots(1, 4, sharey=True)
for panel, path, momentum in zip(panels, paths, momentums, strict=True):
    panel.axhline(4, color="0.5", linewidth=0.8)
    panel.plot(path)
    panel.set_title(f"{momentum:g}")
    panel.set_xlabel("step")
# suptitle: one title over all panels.
figure.suptitle("momentum", size="medium")
panels[0].set_ylabel("weight (best: 4)")
plt.savefig("momentum.svg")
# --8<-- [end:compare]
