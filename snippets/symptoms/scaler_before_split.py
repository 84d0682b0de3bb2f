import torch
from sklearn.datasets import fetch_california_housing

income = torch.tensor(fetch_california_housing().data[:1000, 0])
train, test = income[:800], income[800:]


def show(name: str, rows: torch.Tensor) -> None:
    scaled = (train - rows.mean()) / rows.std()
    print(f"{name}: mean {scaled.mean():.3f}, std {scaled.std():.3f}")


print("The training rows, scaled with the mean and std of")
show("all rows", income)  # wrong
show("all rows, test rows x 10", torch.cat([train, test * 10]))  # wrong
show("the training rows", train)  # right
