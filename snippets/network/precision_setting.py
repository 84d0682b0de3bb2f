import torch

print("at first:", torch.get_float32_matmul_precision())
torch.set_float32_matmul_precision("high")
print("now:", torch.get_float32_matmul_precision())
print("dtype of a product:", (torch.ones(2, 2) @ torch.ones(2, 2)).dtype)
