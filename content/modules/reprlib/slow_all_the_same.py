import reprlib

class Table:
    def __repr__(self):
        print("reading all rows")
        return f"Table({list(range(5000))})"

class Short(reprlib.Repr):
    def repr_Table(self, table, level):
        return "Table(...)"
print(reprlib.repr(Table()))
print(Short().repr(Table()))
