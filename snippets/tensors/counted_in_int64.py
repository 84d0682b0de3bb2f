import torch

counter = torch.tensor(16_777_210)
for _ in range(1000):
    counter += 1
print("counted 1000 up:", int(counter))
