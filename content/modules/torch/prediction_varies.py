import torch

torch.manual_seed(7)
layer = torch.nn.Dropout(0.5)
prices = torch.ones(4)
print("training:", layer(prices).tolist())
layer.eval()
print("eval:    ", layer(prices).tolist())
layer.train()
print("training again:", layer.training)
