import torch

torch.manual_seed(42)  # sets the seed
first = torch.rand(3)
second = torch.rand(3)

torch.manual_seed(42)
again = torch.rand(3)

# all: is each True? equal: the same shape and the same numbers?
print("rand stays in [0, 1):", bool(((first >= 0) & (first < 1)).all()))
print("second equals first:", torch.equal(second, first))
print("again equals first:", torch.equal(again, first))

torch.manual_seed(42)
# cat: one after the other.
two_of_8 = torch.cat([torch.randn(8), torch.randn(8)])
torch.manual_seed(42)
print("randn, 8 and 8 equal 16:", torch.equal(two_of_8, torch.randn(16)))
