import torch

model = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model = torch.nn.Linear(2, 1)  # made again, after the optimizer
for _step in range(3):
    loss = (model(torch.ones(4, 2)) - 5).pow(2).mean()
    loss.backward()
    optimizer.step()
print("gradient there:", model.weight.grad is not None)
print("optimizer's own:", optimizer.param_groups[0]["params"][0].grad)
