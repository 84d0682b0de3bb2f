import torch

for data in ([True, False], [1, 2], [1.5, 2.5], [1 + 2j, 3 + 4j]):
    tensor = torch.tensor(data)
    print(f"{data} -> {tensor.dtype}")
