import numpy
import sklearn
import torch

# A build's own suffix, such as +cpu, is left out.
print("torch:", torch.__version__.partition("+")[0])
print("numpy:", numpy.__version__)
print("scikit-learn:", sklearn.__version__)
