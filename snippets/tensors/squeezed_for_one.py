import torch

lines = """\
batch.squeeze()
batch.squeeze(0)
batch.squeeze(2)
batch.squeeze(-1)
batch[:, :, 0]
batch.reshape(-1, 3)"""
for line in lines.splitlines():
    shapes = []
    for n in (4, 1):
        batch = torch.zeros(n, 3, 1)
        # eval runs the text as Python.
        shapes.append(tuple(eval(line, {"batch": batch}).shape))
    print(f"{line}: {shapes == [(4, 3), (1, 3)]}, {shapes}")
