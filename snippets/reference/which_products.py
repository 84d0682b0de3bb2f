import torch

A = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
v = torch.tensor([10.0, 1.0])
print("A * v", (A * v).tolist())
print("A @ v", (A @ v).tolist(), torch.matmul(A, v).tolist())
print("mv(A, v)", torch.mv(A, v).tolist())
print("dot(v, v)", torch.dot(v, v).item())
try:
    torch.mm(A, v)
except RuntimeError:
    print("mm(A, v) raises: v is no matrix")
