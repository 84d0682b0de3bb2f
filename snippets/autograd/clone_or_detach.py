import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
results = {
    "clone()": weight.clone(),
    "detach()": weight.detach(),
    "detach().clone()": weight.detach().clone(),
}
with torch.no_grad():
    weight += 10
for name, result in results.items():
    print(f"{name:17} holds {result.tolist()},", end=" ")
    print("requires a gradient:", result.requires_grad)
results["clone()"].sum().backward()
print("through clone():", weight.grad)
