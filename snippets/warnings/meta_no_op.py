from torch import nn

saved = nn.Linear(2, 1, bias=False).state_dict()
model = nn.Linear(2, 1, bias=False, device="meta")
model.load_state_dict(saved)  # warns UserWarning
print(model.weight.device)
