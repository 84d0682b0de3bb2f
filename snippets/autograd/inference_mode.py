import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.inference_mode():
    prediction = weight * 3
print("prediction:", prediction, "inference:", prediction.is_inference())

try:
    weight * prediction
except RuntimeError as error:
    print(f"RuntimeError: {error}")
try:
    prediction += 1
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print("adding saves nothing:", weight + prediction)
print("a clone works:", weight * prediction.clone())
