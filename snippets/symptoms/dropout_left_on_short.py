import torch

model = torch.nn.Dropout(0.5)
row = torch.ones(64)
with torch.no_grad():
    print("training mode:", torch.equal(model(row), model(row)))
    model.eval()
    print("after eval():", torch.equal(model(row), model(row)))
