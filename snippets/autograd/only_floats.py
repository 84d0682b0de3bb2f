import torch

for values in ([1.0, 2.0], [1 + 2j], [1, 2], [True, False]):
    try:
        made = torch.tensor(values, requires_grad=True)
        print(f"{made.dtype}: fine")
    except RuntimeError as error:
        print(f"{torch.tensor(values).dtype}: RuntimeError: {error}")
