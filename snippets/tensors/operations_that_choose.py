import torch

counts = torch.tensor([7, 8])
print("counts / 2:", counts / 2)
print("counts // 2:", counts // 2)

answers = torch.tensor([True, True, False])
print("answers.sum():", answers.sum())

pixels = torch.tensor([200, 200], dtype=torch.uint8)
print("pixels.sum():", pixels.sum())

counts.mean()  # raises RuntimeError
