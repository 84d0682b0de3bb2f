from torch import nn

saved = nn.Linear(2, 1).state_dict()
model = nn.Linear(2, 1, device="meta").to_empty(device="cpu")
print(model.load_state_dict(saved))
