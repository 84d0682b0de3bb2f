import torch

X = torch.ones(3)

X.to("meta")
print("after X.to('meta'):    ", X.device)

X = X.to("meta")
print("after X = X.to('meta'):", X.device)
