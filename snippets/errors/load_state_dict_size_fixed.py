from torch import nn

saved = nn.Linear(8, 1).state_dict()
outputs, inputs = saved["weight"].shape
print(nn.Linear(inputs, outputs).load_state_dict(saved))
