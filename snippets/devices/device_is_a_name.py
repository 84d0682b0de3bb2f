import torch

gpu = torch.device("cuda")
first_gpu = torch.device("cuda:0")

print("type:", gpu.type, "and", first_gpu.type)
print("index:", gpu.index, "and", first_gpu.index)
print("equal:", gpu == first_gpu)
print("a new tensor is on:", torch.ones(2).device)
