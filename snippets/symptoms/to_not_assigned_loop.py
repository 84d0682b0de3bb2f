import torch

X, y = torch.ones(3), torch.ones(3)
for t in (X, y):
    t = t.to("meta")  # stands for a GPU
print(X.device)
X, y = X.to("meta"), y.to("meta")
print(X.device)
