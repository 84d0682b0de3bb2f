import torch
from torch import nn


def report(
    module: nn.Module, inputs: tuple[torch.Tensor], output: torch.Tensor
) -> None:
    print("  hook saw an output of shape", tuple(output.shape))


model = nn.Linear(8, 1)
model.register_forward_hook(report)  # report is to run at each call
X = torch.ones(3, 8)
print("model(X):")
called = model(X)
print("model.forward(X):")
forwarded = model.forward(X)
print("same numbers:", torch.equal(called, forwarded))
