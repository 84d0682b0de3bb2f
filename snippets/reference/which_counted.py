import torch

X = torch.zeros(4, 3)
print("shape", X.shape, "size()", X.size())
print("size(0)", X.size(0), "shape[0]", X.shape[0], "len", len(X))
print("numel", X.numel(), "dim()", X.dim(), "ndim", X.ndim)
print("sum(dim=0)", X.sum(dim=0).shape, "axis=0", X.sum(axis=0).shape)
