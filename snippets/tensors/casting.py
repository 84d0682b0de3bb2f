import torch

print("-2.7 to int64:", torch.tensor(-2.7).to(torch.int64))
print("300 to uint8:", torch.tensor(300).to(torch.uint8))
print("70000 to float16:", torch.tensor(70_000.0).to(torch.float16))
print("0.1 to bool:", torch.tensor(0.1).to(torch.bool))

print("uint8 255 + 1:", torch.tensor(255, dtype=torch.uint8) + 1)
print("int8 127 + 1:", torch.tensor(127, dtype=torch.int8) + 1)
