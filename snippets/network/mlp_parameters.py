from torch import nn

model = nn.Sequential(
    nn.Linear(8, 50),
    nn.ReLU(),
    nn.Linear(50, 40),
    nn.ReLU(),
    nn.Linear(40, 1),
)
print("| Name | Shape | Numbers |")
print("|---|---|---|")
for name, parameter in model.named_parameters():
    shape = tuple(parameter.shape)
    print(f"| `{name}` | `{shape}` | {parameter.numel()} |")
total = sum(parameter.numel() for parameter in model.parameters())
print(f"| all | | {total} |")
