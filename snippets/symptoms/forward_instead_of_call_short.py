import torch

model = torch.nn.Linear(1, 1)
model.register_forward_hook(lambda *_: print("hook ran"))
print("forward:")
model.forward(torch.ones(1))
print("call:")
prediction = model(torch.ones(1))
