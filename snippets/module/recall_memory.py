import torch

numbers = torch.zeros(4)
first_two = numbers[:2]
picked = numbers[numbers == 0]
numbers += 1
numbers = numbers + 10
print("numbers:", numbers.tolist())
print("first_two:", first_two.tolist())
print("picked:", picked.tolist())
