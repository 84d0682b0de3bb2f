from torch import nn


class Net(nn.Module):
    def train(self, epochs=5):
        print("your train, epochs:", epochs)


model = Net()
model.eval()
print("training mode:", model.training)
