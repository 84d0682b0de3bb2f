import torch

total = torch.tensor(0.0)
for _ in range(10):
    total += 0.1
print("ten tenths == 1:", bool(total == torch.tensor(1.0)))
print("ten tenths close to 1:", torch.isclose(total, torch.tensor(1.0)))

expected = torch.tensor([1000.0, 1.0, 0.0])
found = torch.tensor([1000.005, 1.0001, 0.00001])
print("defaults:", torch.isclose(found, expected))
print("rtol=1e-3:", torch.isclose(found, expected, rtol=1e-3))
print("and atol=1e-4:", torch.isclose(found, expected, 1e-3, 1e-4))
