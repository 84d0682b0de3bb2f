import torch
from torch import nn

torch.manual_seed(42)
model = nn.Sequential(nn.Linear(8, 50), nn.Dropout(0.5), nn.Linear(50, 1))
X = torch.ones(1, 8)

print("| mode | autograd | dropout acts | the output keeps a graph |")
print("|---|---|---|---|")
for mode in ("train", "eval"):
    model.train(mode == "train")
    for autograd in (True, False):
        # set_grad_enabled(False) does what no_grad() does.
        with torch.set_grad_enabled(autograd):
            first, second = model(X), model(X)
        random = "yes" if not torch.equal(first, second) else "no"
        graph = "yes" if first.grad_fn is not None else "no"
        switch = "on" if autograd else "`no_grad`"
        print(f"| `{mode}()` | {switch} | {random} | {graph} |")
