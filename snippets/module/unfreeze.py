import torch
from torch import nn

torch.manual_seed(42)
X = torch.randn(50, 2)
y = X @ torch.tensor([[2.0], [3.0]]) + 1
for handed_over in (False, True):
    model = nn.Linear(2, 1)
    model.weight.requires_grad_(False)
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.SGD(trained, lr=0.1)  # knows the bias alone
    model.weight.requires_grad_(True)
    if handed_over:
        optimizer.add_param_group({"params": [model.weight]})
    for _epoch in range(200):
        nn.functional.mse_loss(model(X), y).backward()
        optimizer.step()
        optimizer.zero_grad()
    weights = [round(w, 2) for w in model.weight[0].tolist()]
    print(f"handed over {handed_over}: weights {weights}")
