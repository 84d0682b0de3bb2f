import torch

mixed = torch.tensor([True, 2, 3.5, 4 + 1j])
print("without what is imaginary:", mixed.real)

counts = torch.tensor([70_000, 3])
halves = torch.tensor([0.5, 0.5], dtype=torch.float16)
print("the wider dtype:", counts + halves.to(torch.int64))
print("a float that can hold both:", counts + halves.float())
print("held at the largest:", counts.clamp(max=65_504) + halves)
