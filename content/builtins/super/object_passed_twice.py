class Stock(dict):
    def __init__(self, data):
        super().__init__(self, data)

class RightStock(dict):
    def __init__(self, data):
        super().__init__(data)

try:
    Stock({"tea": 12})
except TypeError as error:
    print(error)
print(RightStock({"tea": 12}))
