import torch

numbers = torch.tensor([0, 10, 20, 30, 40, 50])
middle = numbers[1:4]
large = numbers[numbers > 20]
lines = """\
middle += 1
large += 1
numbers[numbers > 20].add_(5)
numbers[numbers > 20] += 5
numbers[numbers > 20][1:] = -1"""
for line in lines.splitlines():
    before = numbers.tolist()
    exec(line, globals())  # runs the text as Python
    print(f"{line}: {numbers.tolist() != before}, {numbers.tolist()}")
