# set-up: the warning is left out
import warnings

warnings.simplefilter("ignore")
# end of set-up
import torch

predicted = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])
loss = torch.nn.MSELoss()
print("differences:", tuple((predicted - target).shape))
print("loss:", loss(predicted, target).item())
print("squeezed:", loss(predicted.squeeze(1), target).item())
