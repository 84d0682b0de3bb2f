import torch

weight = torch.tensor(1.0, requires_grad=True)
total = torch.tensor(0.0)
for x, target in ((1.0, 2.0), (2.0, 4.0), (3.0, 6.0)):
    error = weight * x - target
    # Your line: add this row's squared error to total.
print("total:", total)
total.backward()  # raises RuntimeError
