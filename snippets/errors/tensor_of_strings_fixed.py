import torch

places = ["inland", "near bay", "inland"]
names = sorted(set(places))
print("codes:", torch.tensor([names.index(place) for place in places]))
