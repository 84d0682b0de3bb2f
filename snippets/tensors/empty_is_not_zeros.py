import torch

# Among other things, this fills memory that nobody has set with NaN.
torch.use_deterministic_algorithms(True)
print("zeros:", torch.zeros(3))
print("empty:", torch.empty(3))
print("empty_like:", torch.empty_like(torch.zeros(3)))
