import warnings

import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
root = x.sqrt()
loss = (root * x).sum()
print("loss:", loss.item())
loss.backward()
print("gradient:", x.grad)

with warnings.catch_warnings(record=True) as caught:
    # The warning goes into a list, to be printed in part.
    warnings.simplefilter("always")
    with torch.autograd.set_detect_anomaly(True):
        root = x.sqrt()
        try:
            (root * x).sum().backward()
        except RuntimeError as error:
            print(error)
warning = str(caught[0].message).splitlines()
print(warning[0].partition(".")[0])
print([line.strip() for line in warning if line[:4] == "    "][-1])
