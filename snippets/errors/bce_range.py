import torch

loss_fn = torch.nn.BCELoss()
loss_fn(
    torch.tensor([1.5, -2.0]), torch.tensor([1.0, 0.0])
)  # raises RuntimeError
