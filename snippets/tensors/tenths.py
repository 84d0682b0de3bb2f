import torch

for dtype in (torch.float32, torch.float64):
    tenth, fifth, three = torch.tensor([0.1, 0.2, 0.3], dtype=dtype)
    print(f"{dtype}: 0.1 + 0.2 == 0.3:", bool(tenth + fifth == three))
    print(f"    0.1 is stored as {tenth.item():.20f}")

# finfo: what is known of a float dtype.
print("eps of float32:", torch.finfo(torch.float32).eps)
print("eps of float64:", torch.finfo(torch.float64).eps)
