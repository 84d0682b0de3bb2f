import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)

recorded = weight * 3
with torch.no_grad():
    bare = weight * 3
    made = torch.zeros(2, requires_grad=True)
    view = weight[:1]
print("outside:", "grad" in str(recorded))
print("under no_grad:", "grad" in str(bare))
print("made under it:", "grad" in str(made))
print("viewed under it:", "grad" in str(view))
print("weight itself:", "grad" in str(weight))
