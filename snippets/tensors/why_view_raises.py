import torch

X = torch.arange(6.0).reshape(2, 3)  # the number in a cell is its place
steps = X.T.flatten().diff().tolist()
print("from number to number, its steps are not one and the same:", end=" ")
print(len(set(steps)) > 1, steps)

print("a view keeps the number of dimensions:", X.view(6).ndim == X.ndim)
print("a view of a view is refused:", X[0].view(3).shape != (3,))
print("what is transposed takes no view():", X.T.view(3, 2).shape != (3, 2))
