import torch

counts = torch.tensor([1, 2, 3])
counts[0] = round(2.9)
print("rounded first:", counts)

numbers = torch.tensor([1.0, 2.0, 3.0])
numbers[0] = 2.9
print("into floats:", numbers)
