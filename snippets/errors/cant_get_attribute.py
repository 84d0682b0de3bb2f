import torch

Net = type("Net", (torch.nn.Linear,), {"__module__": "__main__"})
torch.save(Net(2, 1), "net.pt")
del Net  # another program does not have it
try:
    torch.load("net.pt", weights_only=False)
except AttributeError as error:
    print("AttributeError:", str(error).partition(" from")[0].rstrip(">"))
