from torch.utils.data import random_split

rows = range(11)
lengths = [int(0.8 * len(rows)), int(0.2 * len(rows))]
print(lengths)
random_split(rows, lengths)  # raises ValueError
