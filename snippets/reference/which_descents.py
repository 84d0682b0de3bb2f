import torch


def trained(kind, rate):
    w = torch.tensor([5.0, 5.0], requires_grad=True)
    optimizer = kind([w], lr=rate)
    for step in range(200):
        loss = w[0] ** 2 + 50 * w[1] ** 2
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return [f"{abs(x):.2f}" for x in w.tolist()]


for rate in (0.01, 0.1):
    print("SGD ", rate, trained(torch.optim.SGD, rate))
    print("Adam", rate, trained(torch.optim.Adam, rate))
