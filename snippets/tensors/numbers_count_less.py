import torch

vector = torch.ones(2)
single = torch.ones(1, dtype=torch.float64)  # 1-d: one dimension
scalar = torch.tensor(1.0, dtype=torch.float64)  # 0-d: none
print("float32 vector + float64, 1-d:", (vector + single).dtype)
print("float32 vector + float64, 0-d:", (vector + scalar).dtype)

halves = torch.ones(2, dtype=torch.float16)
print("float16 vector * 2.5:", (halves * 2.5).dtype)
counts = torch.tensor([1, 2])
print("int64 vector * 2.5:", (counts * 2.5).dtype)
print("int64 vector * float64, 0-d:", (counts * scalar).dtype)
print("bool vector + 1:", (torch.tensor([True]) + 1).dtype)
print("float64 vector + 1j:", (vector.double() + 1j).dtype)

pixels = torch.tensor([250, 10], dtype=torch.uint8)
print("uint8 vector + 1000:", pixels + 1000)
