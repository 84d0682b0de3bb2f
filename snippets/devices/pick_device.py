import torch

device = torch.accelerator.current_accelerator(check_available=True)
if device is None:  # depends on the device
    device = torch.device("cpu")

X = torch.tensor([[1.0, 2.0], [3.0, 4.0]], device=device)
weights = torch.ones(2, 1, device=device)
prediction = X @ weights

print("on the chosen device:", prediction.device.type == device.type)
print("prediction:", prediction.flatten().tolist())
