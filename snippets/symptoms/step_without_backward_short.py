import torch

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = model.weight.clone()
for _epoch in range(3):
    (model(torch.ones(4, 1)) - 5).pow(2).mean().backward()
    optimizer.zero_grad()
    optimizer.step()
print("weight unchanged:", torch.equal(before, model.weight))
