import symtable

SOURCE = '''\
rate = 0.2

def make_bill(prices):
    discount = 5
    def total():
        net = sum(prices)
        return net * (1 + rate) - discount
    return total
'''

module = symtable.symtable(SOURCE, "bill.py", "exec")
make_bill = module.lookup("make_bill").get_namespace()
total = make_bill.lookup("total").get_namespace()

for name in ("net", "prices", "discount", "rate", "sum"):
    symbol = total.lookup(name)
    if symbol.is_free():
        print(f"{name:8} comes from the function around it")
    elif symbol.is_global():
        print(f"{name:8} is global or built in")
    else:
        print(f"{name:8} is local")
