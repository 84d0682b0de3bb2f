import torch

print("torch.tensor(3) has shape", tuple(torch.tensor(3).shape))
print("torch.Tensor(3) has shape", tuple(torch.Tensor(3).shape))

print("torch.tensor([3]):", torch.tensor([3]))
print("torch.Tensor([3]):", torch.Tensor([3]))
print("torch.FloatTensor([3]):", torch.FloatTensor([3]))

row = 16_777_217
print("row number kept by tensor:", torch.tensor([row]).tolist())
print("row number kept by Tensor:", torch.Tensor([row]).tolist())
