import torch

counts = torch.tensor([70_000, 3])
halves = torch.tensor([0.5, 0.5], dtype=torch.float16)
print("int64 + float16:", counts + halves)

# double() is short for .to(torch.float64), int() for .to(torch.int32) ...
ones = torch.ones(2)
print("float32 + float64:", (ones + ones.double()).dtype)
print("int32 + int64:", (ones.int() + ones.long()).dtype)
print("uint8 + int8:", (ones.to(torch.uint8) + ones.to(torch.int8)).dtype)
print("float16 + bfloat16:", (ones.half() + ones.bfloat16()).dtype)
print("bool + bool:", (ones.bool() + ones.bool()).dtype)
