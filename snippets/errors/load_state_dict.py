from torch.nn import Linear, Sequential

try:
    Linear(8, 1).load_state_dict(Sequential(Linear(8, 1)).state_dict())
except RuntimeError as error:  # its tabs become spaces
    print("RuntimeError:", str(error).expandtabs(4))
