import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)


@torch.no_grad()
def predict(x: torch.Tensor) -> torch.Tensor:
    return x * weight


@torch.inference_mode()
def predict_for_good(x: torch.Tensor) -> torch.Tensor:
    return x * weight


x = torch.tensor([10.0, 10.0])
for prediction in (predict(x), predict_for_good(x)):
    print("recorded:", prediction.requires_grad, end=", ")
    print("inference tensor:", prediction.is_inference())
print("after the calls, recording is on:", torch.is_grad_enabled())
