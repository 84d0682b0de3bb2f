import torch

flat = torch.tensor([1.0, 2.0, 3.0])
column = torch.tensor([[1.0], [2.0], [3.0]])
one_row = torch.zeros(1, 1)

attempts = """\
flat[:, None]
flat[None]
flat.unsqueeze(1)
flat.reshape(-1, 1)
column.squeeze(1)
column.squeeze(0)
column[:, 0]
one_row.squeeze()
one_row.squeeze(1)"""
for attempt in attempts.splitlines():
    result = eval(attempt, globals())  # runs the text as Python
    print(f"{attempt}: {tuple(result.shape)}")
