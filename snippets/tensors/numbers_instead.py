import math

import torch
from torch.nn.utils.rnn import pad_sequence

places = ["inland", "near bay", "inland"]
codes = {"inland": 0, "near bay": 1}
print("strings:", torch.tensor([codes[place] for place in places]))

rooms = [3.0, None, 5.0]
known = [math.nan if room is None else room for room in rooms]
print("None:", torch.tensor(known))

visits = [torch.tensor([1]), torch.tensor([2, 3])]
# batch_first: each row of the result is one of the visits.
print("ragged:", pad_sequence(visits, batch_first=True).tolist())
