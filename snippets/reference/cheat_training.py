import torch
from torch import nn

torch.manual_seed(42)
X = torch.rand(100, 2)
y = X @ torch.tensor([[2.0], [-3.0]]) + 0.5  # a column: (100, 1)

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_function = nn.MSELoss()

model.train()
for epoch in range(500):
    loss = loss_function(model(X), y)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()

model.eval()
with torch.no_grad():
    prediction = model(torch.tensor([[1.0, 1.0]]))
print(f"prediction: {prediction.item():.4f}")  # 2 - 3 + 0.5
