import torch

Net = type("Net", (torch.nn.Linear,), {"__module__": "__main__"})
model = Net(2, 1)
Net = type("Net", (torch.nn.Linear,), {"__module__": "__main__"})  # again
torch.save(model, "model.pt")  # raises PicklingError
