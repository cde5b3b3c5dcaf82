import pickle


class Order:
    item = "tea"


data = pickle.dumps(Order())
Purchase = Order
del Order
try:
    pickle.loads(data)
except AttributeError:
    print("AttributeError: Order is not there")
Order = Purchase
print(pickle.loads(data).item)
