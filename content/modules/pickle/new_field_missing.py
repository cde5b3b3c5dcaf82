import pickle


class Order:
    def __init__(self):
        self.item = "tea"


data = pickle.dumps(Order())
Order.__init__ = lambda self: vars(self).update(item="tea", paid=False)
try:
    print(pickle.loads(data).paid)
except AttributeError as error:
    print(error)
Order.paid = False
print(pickle.loads(data).paid)
