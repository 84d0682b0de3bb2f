import torch

sizes = {"one": 1.0, "two": 2.0}
print(torch.tensor(list(sizes.values())))
