import torch
from torch import nn

torch.manual_seed(42)
trained = nn.Linear(8, 1)
torch.save(trained.state_dict(), "weights.pt")

for place in ("cpu", "meta"):
    state = torch.load("weights.pt", map_location=place)
    print(f"map_location={place}: weight on", state["weight"].device)

model = nn.Linear(8, 1, device="meta")  # shapes, no numbers
state = torch.load("weights.pt", map_location="cpu")
model.load_state_dict(state, assign=True)
print("model after load_state_dict:", model.weight.device)
print("same numbers:", torch.equal(model.weight, trained.weight))
