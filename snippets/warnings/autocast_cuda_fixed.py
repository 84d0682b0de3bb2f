import torch

use_gpu = torch.cuda.is_available()
with torch.autocast("cuda" if use_gpu else "cpu", enabled=use_gpu):
    print(tuple((torch.ones(2, 2) @ torch.ones(2, 2)).shape))
