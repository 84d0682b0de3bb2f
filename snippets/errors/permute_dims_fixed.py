import torch

image = torch.zeros(28, 30)
print(image[None].shape, image[:, :, None].permute(2, 0, 1).shape)
