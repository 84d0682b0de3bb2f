import copy

from torch import nn

model = nn.Linear(1, 1)
losses = {3.0: 4.0, 5.0: 0.0, 9.0: 16.0}  # of each bias: 5 is the best
best_loss = float("inf")
for bias, loss in losses.items():
    # constant_: writes one number into all places of a tensor.
    nn.init.constant_(model.bias, bias)
    if loss < best_loss:
        best_loss = loss
        best = copy.copy(model.state_dict())
model.load_state_dict(best)
print(f"best loss {best_loss}, restored bias {model.bias.item()}")
