import numpy
import torch

prices = numpy.array([2.5, 3.0])
shared = torch.from_numpy(prices)
copied = torch.tensor(prices)
prices[0] = 9.0
print("from_numpy:", shared.tolist())
print("tensor:    ", copied.tolist())
