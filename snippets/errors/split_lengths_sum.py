from torch.utils.data import random_split

print([len(part) for part in random_split(range(10), [0.8, 0.2])])
random_split(range(10), [0.8, 0.1])  # raises ValueError
