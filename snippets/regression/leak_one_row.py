import torch
from sklearn.datasets import fetch_california_housing

people = torch.tensor(fetch_california_housing().data[:, 5])
torch.manual_seed(42)
rows = torch.randperm(len(people))
rows = rows[rows != people.argmax()]
train = people[rows[:1000]]
test = torch.cat([people[rows[1000:1999]], people.max().reshape(1)])
both = torch.cat([train, test])

for name, scale_on in (("honest", train), ("leaked", both)):
    scaled = (people.max() - scale_on.mean()) / scale_on.std()
    print(f"{name}: std {scale_on.std():.3f}, {people.max():.1f}", end=" ")
    print(f"people per household become {scaled:.2f}")
