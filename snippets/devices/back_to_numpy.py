import torch

device = torch.accelerator.current_accelerator(check_available=True)
if device is None:  # depends on the device
    device = torch.device("cpu")

try:
    torch.ones(3, device="meta").numpy()
except TypeError as error:
    print(f"TypeError: {error}")

weights = torch.tensor([0.5, 1.5], device=device, requires_grad=True)
print("array:", weights.detach().cpu().numpy())
print("in one call:", weights.numpy(force=True))
print("one number:", weights.sum().item())
print("a list:", weights.tolist())
