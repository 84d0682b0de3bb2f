import torch

prediction = torch.ones(2, requires_grad=True) * 3
copy = torch.tensor(prediction)  # warns UserWarning
print("requires grad:", copy.requires_grad)
