import torch

leaf = torch.ones(2, requires_grad=True)
moved = leaf.to("meta")  # meta stands in for a GPU
print("the move returns a result, and no leaf:", not moved.is_leaf)
print("the moved tensor requires no gradient:", not moved.requires_grad)
print("a move to where it is makes a copy:", leaf.to("cpu") is not leaf)
