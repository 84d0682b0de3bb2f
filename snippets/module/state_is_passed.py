import torch
from torch import nn

torch.manual_seed(42)
# Three numbers in at each step, a state of four.
rnn = nn.RNN(input_size=3, hidden_size=4, batch_first=True)
print("parameters:", len(list(rnn.parameters())), end=", ")
print("buffers:", len(list(rnn.buffers())))

sequence = torch.randn(2, 6, 3)  # 2 sequences of 6 steps, 3 numbers each
whole, _ = rnn(sequence)
first, state = rnn(sequence[:, :3])
second, state = rnn(sequence[:, 3:], state)
forgot, _ = rnn(sequence[:, 3:])
print("in two parts, state passed: ", torch.allclose(second, whole[:, 3:]))
print("in two parts, state dropped:", torch.allclose(forgot, whole[:, 3:]))
print("state:", tuple(state.shape), "with a graph:", state.requires_grad)
other, _ = rnn(torch.randn(5, 6, 3))
print("another batch, its own state:", tuple(other.shape))
