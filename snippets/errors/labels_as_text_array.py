import numpy as np
import torch
from torch import nn

labels = np.array([0, 1])
nn.CrossEntropyLoss()(torch.zeros(2, 2), labels)  # raises TypeError
