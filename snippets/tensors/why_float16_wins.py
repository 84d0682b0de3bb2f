import torch

counts = torch.tensor([70_000, 3])
halves = torch.tensor([0.5, 0.5], dtype=torch.float16)
print("an integer gives way to a float of any width:", end=" ")
print((counts + halves).is_floating_point())
# isfinite: neither infinite nor NaN?
holds = counts.half().isfinite().all().item()
print("float16 holds all that int64 holds:", holds)
narrower = (counts + counts.int()).dtype == torch.int32
print("of two dtypes the narrower one wins:", narrower)
second = (halves + counts).dtype == counts.dtype
print("the second tensor's dtype wins:", second)
