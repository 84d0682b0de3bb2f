from torch.utils.data import random_split

rows = range(11)
train, test = random_split(rows, [0.8, 0.2])
print(len(train), len(test))
many = int(0.8 * len(rows))
train, test = random_split(rows, [many, len(rows) - many])
print(len(train), len(test))
