import torch

flat = torch.tensor([1.0, 2.0, 3.0])
row = torch.tensor([[1.0, 2.0, 3.0]])
column = torch.tensor([[1.0], [2.0], [3.0]])
for name in ("flat", "row", "column"):
    tensor = globals()[name]  # the tensor of that name
    print(f"{name}: {tensor.tolist()} has shape {tuple(tensor.shape)}")

batch = torch.zeros(16, 2, 3)
print("first dimension:", batch.shape[0], "and last:", batch.shape[-1])
print("batch[0]:", tuple(batch[0].shape))
