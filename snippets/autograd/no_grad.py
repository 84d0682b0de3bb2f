import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)

recorded = weight * 3
with torch.no_grad():
    bare = weight * 3
    made = torch.zeros(2, requires_grad=True)
    view = weight[:1]
print("outside:       ", recorded)
print("under no_grad: ", bare)
print("made under it: ", made)
print("viewed under it:", view)
print("weight itself: ", weight)
