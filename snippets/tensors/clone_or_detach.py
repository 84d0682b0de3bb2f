import torch

weights = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
copies = {
    "clone": weights.clone(),
    "detach": weights.detach(),
    "detach then clone": weights.detach().clone(),
}
for name, result in copies.items():
    shares = result.data_ptr() == weights.data_ptr()
    print(f"{name}: shares memory {shares},", end=" ")
    print(f"requires grad {result.requires_grad}")

copies["detach"][0] = 100
print("weights:", weights.tolist())
