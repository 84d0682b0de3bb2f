import torch
from torch import nn

torch.manual_seed(42)
model = nn.Linear(1, 1)


def to_thousands(_: nn.Module, inputs: tuple[torch.Tensor]) -> torch.Tensor:
    return inputs[0] / 1000


model.register_forward_pre_hook(to_thousands)
dollars = torch.tensor([[250_000.0]])
wrong, right = model.forward(dollars), model(dollars)
print(f"wrong, model.forward(dollars): {wrong.item():,.1f}")
print(f"right, model(dollars): {right.item():,.1f}")
