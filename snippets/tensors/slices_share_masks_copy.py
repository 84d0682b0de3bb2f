import torch

numbers = torch.tensor([0, 10, 20, 30, 40, 50])
middle = numbers[1:4]
large = numbers[numbers > 20]

middle += 1
large += 1
print("after both += 1:", numbers.tolist())

numbers[numbers > 20].add_(5)
print("after [...].add_(5):", numbers.tolist())

numbers[numbers > 20] += 5
print("after [...] += 5:", numbers.tolist())

numbers[numbers > 20][1:] = -1
print("after [...][1:] = -1:", numbers.tolist())
