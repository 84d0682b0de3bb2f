from torch import nn

saved = nn.Linear(8, 1).state_dict()
try:
    nn.Linear(9, 1).load_state_dict(saved)
except RuntimeError as error:  # its tabs become spaces
    print("RuntimeError:", str(error).expandtabs(4))
