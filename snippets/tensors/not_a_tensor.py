import numpy as np
import torch

for data in (
    ["inland", "near bay"],
    [{"rooms": 3}],
    [1.0, None],
    [[1], [2, 3]],
    np.array(["inland", None]),
):
    try:
        torch.tensor(data)
    except (ValueError, RuntimeError, TypeError) as error:
        message = str(error).split(". ")[0]
        print(f"{data}\n    {type(error).__name__}: {message}")
