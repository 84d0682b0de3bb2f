import torch

temperature = torch.tensor(21.5)
house = torch.tensor([3.0, 120.0, 1965.0])
houses = torch.tensor([[3.0, 120.0, 1965.0], [2.0, 68.0, 1987.0]])
batch = torch.zeros(16, 2, 3)

for name, tensor in [
    ("scalar", temperature),
    ("vector", house),
    ("matrix", houses),
    ("batch of matrices", batch),
]:
    print(f"{name}: shape {tuple(tensor.shape)},", end=" ")
    print(f"ndim {tensor.ndim}, numel {tensor.numel()}")

print("dtype:", houses.dtype)
print("device:", houses.device)
