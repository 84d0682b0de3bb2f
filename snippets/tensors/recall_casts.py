import torch

values = torch.tensor([-1.9, 3.7, 255.0])
whole = values.to(torch.int64)
print("whole:", whole.tolist())
print("whole + 1 as uint8:", (whole + 1).to(torch.uint8).tolist())
