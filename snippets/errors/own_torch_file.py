import subprocess
import sys
from pathlib import Path

Path("torch.py").write_text("")  # a file of one's own, here an empty one
python = [sys.executable, "-c", "import torch; torch.tensor([1.0])"]
run = subprocess.Popen(python, stderr=subprocess.PIPE, text=True)
print(run.communicate()[1].splitlines()[-1])
