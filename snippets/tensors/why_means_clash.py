import torch

X = torch.ones(16, 8)
means = X.mean(dim=1)
print("the 16 means meet the 8 columns:", end=" ")
print(means.shape[-1] == 16 and X.shape[-1] == 8)
print("there are as many means as columns:", means.numel() == X.shape[1])
print("the means have no dimension left:", means.ndim == 0)
centred = X - X.mean(dim=0)  # a flat tensor and a matrix, too
print("flat means never meet a matrix:", centred.shape != X.shape)
