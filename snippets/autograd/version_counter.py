import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
growth = x.exp()
print("made:                ", growth._version)
growth += 1
print("after += 1:          ", growth._version)
growth = growth + 1
print("after = growth + 1:  ", growth._version, "(a new tensor)")
view = growth[:1]
view.zero_()
print("after zeroing a view:", growth._version, "(shared with the view)")
