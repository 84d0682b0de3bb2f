import subprocess
import sys

python = [sys.executable, "-S"]  # one without the installed packages
python += ["-c", "import torch; print(torch.__name__)"]
run = subprocess.Popen(python, stderr=subprocess.PIPE, text=True)
print(run.communicate()[1].splitlines()[-1])
