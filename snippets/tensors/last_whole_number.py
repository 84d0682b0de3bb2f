import torch

print("16777217 becomes", int(torch.tensor(16_777_217.0)))
last = torch.tensor(16_777_216.0)
# nextafter: the next number of the dtype, here on the way to infinity.
after = torch.nextafter(last, torch.tensor(torch.inf))
print("the next float32 after 16777216 is", int(after))

counter = torch.tensor(16_777_210.0)
for _ in range(1000):
    counter += 1
print("counted 1000 up from 16777210:", int(counter))
