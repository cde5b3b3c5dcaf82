class Column:
    def __init__(self, *cells):
        self.cells = cells

    def __eq__(self, other):
        return [cell == other for cell in self.cells]

prices = Column(2.5, None)
print("prices == None:", prices == None)
print("looks missing: ", bool(prices == None))
print("prices is None:", prices is None)
