import torch

test = torch.tensor([7.0, 9.0])
train = torch.tensor([1.0, 2.0, 3.0])


def show(name: str, rows: torch.Tensor) -> None:
    print(f"{name}:", (train - rows.mean()) / rows.std())


show("scaled with all rows", torch.cat([train, test]))  # wrong
show("the same, test rows x 10", torch.cat([train, test * 10]))  # wrong
show("scaled with the training rows", train)  # right
