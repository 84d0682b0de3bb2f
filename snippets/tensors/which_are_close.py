import torch

lines = """\
isclose(1000.005, 1000.0)
isclose(1.0001, 1.0)
isclose(1.0001, 1.0, rtol=1e-3)
isclose(0.00001, 0.0)
isclose(0.00001, 0.0, rtol=1e-3)
isclose(0.00001, 0.0, atol=1e-4)"""


def isclose(found: float, expected: float, **how: float) -> bool:
    pair = torch.tensor([found, expected])
    return bool(torch.isclose(*pair, **how))


for line in lines.splitlines():
    print(f"{line}: {eval(line, globals())}")  # runs the text as Python
