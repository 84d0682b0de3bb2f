import torch

growth = torch.tensor([1.0, 2.0])
growth += 1
growth[0] = 5.0
growth = growth.exp()
half = growth[:1]
half.zero_()
growth.detach().mul_(2)  # times 2, in place
print("growth._version:", growth._version)
growth.data.mul_(2)
print("and after a write by .data:", growth._version)
