from torch import nn

saved = nn.Sequential(nn.Linear(8, 1)).state_dict()
try:
    nn.Linear(8, 1).load_state_dict(saved)
except RuntimeError as error:  # its tabs become spaces
    print("RuntimeError:", str(error).expandtabs(4))
