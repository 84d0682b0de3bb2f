import torch

wrong = torch.tensor(16_777_215.0)
right = torch.tensor(16_777_215)
for _ in range(3):
    wrong += 1
    right += 1
    print("float32:", int(wrong), "int64:", int(right))
ids = torch.tensor([16_777_216, 16_777_217])
print("ids as float32:", [int(value) for value in ids.float()])
