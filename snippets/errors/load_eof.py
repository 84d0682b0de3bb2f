import io

import torch

torch.load(io.BytesIO(), weights_only=False)  # raises EOFError
