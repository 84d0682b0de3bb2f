import torch

lines = """\
torch.tensor(300, dtype=torch.uint8)
torch.tensor(300).to(torch.uint8)
torch.tensor([1.0, None])
torch.tensor([1.0, float("nan")])
torch.tensor([[1], [2, 3]])
torch.tensor(["3.0"])"""
for line in lines.splitlines():
    try:
        made = eval(line, {"torch": torch})  # runs the text as Python
        print(f"{line}: made, {made.tolist()}")
    except (RuntimeError, ValueError) as error:
        print(f"{line}: raises, {type(error).__name__}")
