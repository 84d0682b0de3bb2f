import torch

device = torch.accelerator.current_accelerator(check_available=True)
if device is None:  # depends on the device
    device = torch.device("cpu")

created = torch.ones(3, device=device, requires_grad=True)

torch.manual_seed(42)
moved = torch.randn(3).to(device).requires_grad_()  # asks, in place

(created.sum() + moved.sum()).backward()
print("leaves:", created.is_leaf, moved.is_leaf)
print("gradient:", created.grad.tolist(), moved.grad.tolist())
