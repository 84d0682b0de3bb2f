import torch

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
model(torch.ones(1, 1)).sum().backward()
optimizer.step()
both = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
torch.save(both, "checkpoint.pt")

checkpoint = torch.load("checkpoint.pt")
model.load_state_dict(checkpoint["model"])
resumed = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
resumed.load_state_dict(checkpoint["optimizer"])
print(list(resumed.state_dict()["state"][0]))
