import torch

numbers = torch.tensor([1, 2])
scaled = numbers * 2.5
for name, tensor in (("numbers", numbers), ("scaled", scaled)):
    try:
        tensor.requires_grad_()
        print(name, tensor.dtype, "may require a gradient")
    except RuntimeError as error:
        print(name, tensor.dtype, f"RuntimeError: {error}")
