import torch

v = torch.tensor([1, 2])
print("repeat           ", v.repeat(2).tolist())
print("repeat_interleave", v.repeat_interleave(2).tolist())
print("expand(3, 2)     ", v.expand(3, 2).tolist())
print("same memory:", v.expand(3, 2).data_ptr() == v.data_ptr())
print("same memory:", v.repeat(3, 1).data_ptr() == v.data_ptr())
