import torch

settings = {"lr": "1e-3", "epochs": "5"}
optimizer = torch.optim.Adam([torch.ones(1)], lr=float(settings["lr"]))
print(optimizer.param_groups[0]["lr"], int(settings["epochs"]))
