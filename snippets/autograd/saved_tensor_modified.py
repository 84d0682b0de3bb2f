import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
growth = x.exp()  # exp saves its own result: it is also the slope
total = growth.sum()
growth += 1
print("no complaint yet:", total)
total.backward()  # raises RuntimeError
