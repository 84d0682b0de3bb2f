import torch

one, two = torch.nn.Linear(2, 1), torch.nn.Linear(2, 1)
both = [*one.parameters(), *two.parameters()]
print(len(torch.optim.SGD(both, lr=0.1).param_groups[0]["params"]))
