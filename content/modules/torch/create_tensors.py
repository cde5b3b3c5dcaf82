import torch

prices = torch.tensor([[2.5, 4.0], [1.5, 3.0]])
amounts = torch.tensor([[2, 1], [4, 0]])

print("shape and type:", tuple(prices.shape), prices.dtype, amounts.dtype)
print("products:", (prices * amounts).tolist())
print("per row: ", (prices * amounts).sum(dim=1))
print("matrix product:", (prices @ prices.T).tolist())
print("over 2:  ", prices[prices > 2])
print("one row: ", prices.reshape(-1))
print("as array:", prices.numpy()[0], "as number:", prices.max().item())

device = "cuda" if torch.cuda.is_available() else "cpu"
prices = prices.to(device)  # does nothing if it is there already
