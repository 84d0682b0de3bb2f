import torch

model = torch.nn.BatchNorm1d(1)
for _epoch in range(3):
    model.train()
    model(torch.randn(32, 1))
    model.eval()
    print(model.training, model.num_batches_tracked.item())
