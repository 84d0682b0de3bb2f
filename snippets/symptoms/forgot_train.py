import torch

model = torch.nn.BatchNorm1d(1)
for _epoch in range(3):
    model(torch.randn(32, 1))
    model.eval()  # evaluate, and never go back
    print(model.training, model.num_batches_tracked.item())
