import io

import torch

file = io.BytesIO()
torch.save(torch.ones(2), file)
file.seek(0)
print(torch.load(file))
