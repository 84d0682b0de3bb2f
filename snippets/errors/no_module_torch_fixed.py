import subprocess
import sys

python = [sys.executable]  # the one that runs this program
python += ["-c", "import torch; print(torch.__name__)"]
print(subprocess.check_output(python, text=True).strip())
