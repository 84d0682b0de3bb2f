from torch import nn

saved = nn.Sequential(nn.Linear(8, 1)).state_dict()
renamed = {name.removeprefix("0."): saved[name] for name in saved}
print(nn.Linear(8, 1).load_state_dict(renamed))
