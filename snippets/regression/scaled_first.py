import torch
from sklearn.datasets import fetch_california_housing

people = torch.tensor(fetch_california_housing().data[:, 5])  # AveOccup
torch.manual_seed(42)
# randperm: the numbers of all rows, shuffled. chunk(2): two halves.
splits = [torch.randperm(len(people))[:2000] for _ in range(50)]
train, test = people[splits[27]].chunk(2)  # 27: an extreme row in test
print(f"most people per household in the training rows: {train.max():.1f}")
print(f"most people per household in the test rows: {test.max():.1f}")

both = torch.cat([train, test])
for name, scale_on in (("training rows", train), ("both", both)):
    scaled = (test.max() - scale_on.mean()) / scale_on.std()
    print(f"scaled on {name}: std {scale_on.std():.3f}", end=", ")
    print(f"so {test.max():.1f} becomes {scaled:.1f}")
