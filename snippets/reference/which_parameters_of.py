from torch import nn

model = nn.Sequential(nn.Linear(2, 1), nn.BatchNorm1d(1))
model[0].weight.requires_grad_(False)
print("parameters:", [name for name, _ in model.named_parameters()])
print("state_dict:", [*model.state_dict()])
sizes = [p.numel() for p in model.parameters()]
trained = [p.numel() for p in model.parameters() if p.requires_grad]
print(f"{sum(sizes)} numbers, {sum(trained)} of them trained")
