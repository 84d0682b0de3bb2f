import torch

X = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
print("each row times each row:", (X @ X.T).tolist())
