import torch
from torch import nn

model = nn.Linear(8, 1)
loss = nn.MSELoss()(model(torch.ones(1, 8)), torch.ones(1, 1))
rows: list[tuple[str, object, str]] = [
    ("model.forward", model, "`model(X)`"),
    ("loss.MSELoss", loss, "`nn.MSELoss()(prediction, y)`"),
    ("loss.backwards", loss, "`loss.backward()`"),
    ("model.optimizer", model, "`optimizer.step()`"),
    ("model.drop", model, "`optimizer.zero_grad()`"),
]
print("| In the notes | Does it exist? | What to write |")
print("|---|---|---|")
for call, owner, real in rows:
    try:
        getattr(owner, call.split(".")[1])
        answer = "yes"
    except AttributeError as error:
        answer = f"no: `{error}`"
    print(f"| `{call}()` | {answer} | {real} |")
