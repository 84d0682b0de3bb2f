import torch

X = torch.tensor([[1, 2, 3], [4, 5, 6]])
print("X.permute(1, 0):", X.permute(1, 0).tolist())
print("X.reshape(3, 2):", X.reshape(3, 2).tolist())

images = torch.zeros(16, 28, 20, 3)  # batch, height, width, colour
moved = images.permute(0, 3, 1, 2)
print("colour moved to the front:", tuple(moved.shape))
print("contiguous:", moved.is_contiguous())
