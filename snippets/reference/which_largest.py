import torch

scores = torch.tensor([[0.1, 2.0, 0.3], [1.5, 0.2, 0.4]])
print("max()        ", scores.max().item())
print("max(dim=1)   ", [part.tolist() for part in scores.max(dim=1)])
print("amax(dim=1)  ", scores.amax(dim=1).tolist())
print("argmax(dim=1)", scores.argmax(dim=1).tolist())
print("argmax()     ", scores.argmax().item())
print("topk(2)      ", scores.topk(2).indices.tolist())
