from torch import nn

saved = nn.Linear(8, 1).state_dict()
parallel = {f"module.{name}": saved[name] for name in saved}
checkpoint = {"model": parallel, "epoch": 3}
state = checkpoint["model"]
renamed = {name.removeprefix("module."): state[name] for name in state}
print(nn.Linear(8, 1).load_state_dict(renamed))
