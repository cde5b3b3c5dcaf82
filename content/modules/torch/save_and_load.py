import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


torch.manual_seed(5)
trained = build()
torch.save(trained.state_dict(), "model.pt")

copy = build()
copy.load_state_dict(torch.load("model.pt", weights_only=True))
copy.eval()

question = torch.tensor([[0.2, 0.5, 0.1]])
print("same answer:", torch.equal(trained(question), copy(question)))
print("stored:", list(trained.state_dict()))

try:
    nn.Linear(3, 4).load_state_dict(torch.load("model.pt"))
except RuntimeError as error:
    print("refused:", str(error).splitlines()[1].strip())
