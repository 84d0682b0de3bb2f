from torch import nn

nn.Linear(2, 1).load_state_dict("weights.pt")  # raises TypeError
