import torch

model = torch.nn.Linear(2, 1)
model.register_forward_hook(lambda *_: None)
torch.save(model.state_dict(), "weights.pt")
print(list(torch.load("weights.pt")))
