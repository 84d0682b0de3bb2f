import torch

# So that memory which nobody has set shows: it is filled with NaN.
torch.use_deterministic_algorithms(True)
lines = """\
torch.tensor(3)
torch.Tensor(3)
torch.empty(3)
torch.zeros(3)
torch.Tensor([3])"""
for line in lines.splitlines():
    made = eval(line, {"torch": torch})  # runs the text as Python
    # isnan: is it NaN?
    print(f"{line}: {made.isnan().any().item()}, {made}")
