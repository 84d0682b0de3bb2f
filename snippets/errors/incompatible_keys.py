from torch import nn

model = nn.Linear(2, 1)
model = model.load_state_dict(model.state_dict())
model.eval()  # raises AttributeError
