from torch import nn

saved = nn.Linear(2, 1, bias=False).state_dict()
model = nn.Linear(2, 1, bias=False, device="meta")
model.load_state_dict(saved, assign=True)
print(model.weight.device)
