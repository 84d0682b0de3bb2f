import pickle
import re

import torch
from torch import nn

torch.save(nn.Linear(8, 1), "model.pt")
try:
    torch.load("model.pt")
except pickle.UnpicklingError as error:
    # Its tabs become spaces; codes that make a terminal print bold go.
    message = re.sub(r"\x1b\[\d+m", "", str(error).expandtabs(4))
    print("UnpicklingError:", message)
