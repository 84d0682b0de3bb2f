import torch
from torch import nn

torch.manual_seed(42)
X = torch.randn(50, 2)
y = X @ torch.tensor([[2.0], [3.0]]) + 1
model = nn.Linear(2, 1)
model.weight.requires_grad_(False)
trained = [p for p in model.parameters() if p.requires_grad]
criterion = nn.MSELoss()
model.weight.requires_grad_(True)
optimizer = torch.optim.SGD(trained, lr=0.1)
for _epoch in range(200):
    optimizer.zero_grad()
    criterion(model(X), y).backward()
    optimizer.step()
print("weights:", [round(w, 2) for w in model.weight[0].tolist()])
