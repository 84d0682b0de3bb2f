import torch

counter = torch.tensor(16_777_210)
step = torch.tensor(1)
for _ in range(1000):
    counter = counter + step
print("counted 1000 up:", int(counter))
