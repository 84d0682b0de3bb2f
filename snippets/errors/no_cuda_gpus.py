# Needs a GPU.
import os
import subprocess
import sys

os.environ["CUDA_VISIBLE_DEVICES"] = ""
code = "import torch; torch.ones(3, device='cuda')"
said = subprocess.getoutput(f'"{sys.executable}" -c "{code}"')
print(said.splitlines()[-1])
