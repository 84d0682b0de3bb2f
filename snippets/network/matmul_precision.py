# Needs a GPU.
import torch

torch.manual_seed(42)
X, W = torch.randn(1000, 1000), torch.randn(1000, 1000)
device = torch.accelerator.current_accelerator(check_available=True)
exact = X.double() @ W.double()
for precision in ("highest", "high"):
    torch.set_float32_matmul_precision(precision)
    product = (X.to(device) @ W.to(device)).cpu()
    print(f"{precision}: largest error {(product - exact).abs().max():.1g}")
