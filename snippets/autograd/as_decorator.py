import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)


@torch.no_grad()
def predict(x: torch.Tensor) -> torch.Tensor:
    return x * weight


@torch.inference_mode()
def predict_faster(x: torch.Tensor) -> torch.Tensor:
    return x * weight


x = torch.tensor([10.0, 10.0])
print(predict(x).requires_grad, predict(x).is_inference())
print(predict_faster(x).requires_grad, predict_faster(x).is_inference())
print("gradients are recorded again:", torch.is_grad_enabled())
