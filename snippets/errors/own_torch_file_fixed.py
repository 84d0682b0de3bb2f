import subprocess
import sys
from pathlib import Path

Path("torch.py").write_text("")
Path("torch.py").rename("first_steps.py")
python = [sys.executable, "-c", "import torch; print(torch.tensor([1.0]))"]
print(subprocess.check_output(python, text=True).strip())
