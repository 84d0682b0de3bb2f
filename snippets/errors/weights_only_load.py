import pickle
import re

import torch
from torch import nn

torch.save(nn.Linear(8, 1), "model.pt")
try:
    torch.load("model.pt")
except pickle.UnpicklingError as error:
    # The message holds tabs and codes that make a terminal print bold.
    print("UnpicklingError:", re.sub(r"\t|\x1b\[\d+m", "", str(error)))
