import torch

X = torch.ones(3)
moved = X.to("cpu")  # X is there already
copied = X.to("cpu", copy=True)
changed = X.to(torch.float64)

print("moved is X:", moved is X)
print("copied is X:", copied is X)
print("changed is X:", changed is X)

moved += 1
print("X:", X)
print("copied:", copied)
