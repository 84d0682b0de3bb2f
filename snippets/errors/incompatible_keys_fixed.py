from torch import nn

model = nn.Linear(2, 1)
model.load_state_dict(model.state_dict())
print(model.eval())
