import torch

torch.save(torch.nn.Linear(8, 1), "model.pt")
try:
    torch.load("model.pt")
except Exception as error:
    print("UnpicklingError:", str(error)[:25])
