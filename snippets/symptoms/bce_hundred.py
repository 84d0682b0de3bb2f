import torch
from torch import nn

wrong = torch.zeros(1)
for raw in (5.0, 15.0, 30.0):
    outputs = torch.tensor([raw])
    of_probability = nn.BCELoss()(outputs.sigmoid(), wrong)
    of_raw = nn.BCEWithLogitsLoss()(outputs, wrong)
    print(f"{of_probability:.4g} {of_raw:.4g}")
