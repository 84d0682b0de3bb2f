import torch
from torch import nn

torch.manual_seed(42)
norm = nn.BatchNorm1d(2)
model = nn.Sequential(nn.Linear(3, 2), norm, nn.Dropout(0.5))
X = torch.randn(4, 3)


def show(label: str) -> None:
    # running_mean: the buffer with the running means.
    before = norm.running_mean.clone()
    same = torch.equal(model(X), model(X))
    print(f"{label}: training flags", [layer.training for layer in model])
    print("  twice the same answer:", same)
    changed = not torch.equal(before, norm.running_mean)
    print("  predicting changed a buffer:", changed)


show("as made")
model.eval()
show("after eval()")
model.train()
show("after train()")
