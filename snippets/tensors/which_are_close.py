import torch

lines = """\
isclose(1000.005, 1000.0)
isclose(1.0001, 1.0)
isclose(1.0001, 1.0, rtol=1e-3)
isclose(0.00001, 0.0)
isclose(0.00001, 0.0, rtol=1e-3)
isclose(0.00001, 0.0, atol=1e-4)"""


def isclose(
    found: float, expected: float, rtol: float = 1e-5, atol: float = 1e-8
) -> bool:
    pair = torch.tensor(found), torch.tensor(expected)
    return bool(torch.isclose(*pair, rtol, atol))


for line in lines.splitlines():
    print(f"{line}: {eval(line)}")  # runs the text as Python
