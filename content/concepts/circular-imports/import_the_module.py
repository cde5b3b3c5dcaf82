from pathlib import Path

Path("order.py").write_text('''
import customer

def describe():
    return f"order of {customer.name}"
''')
Path("customer.py").write_text('''
import order

name = "Ada"

def describe():
    return f"{name}, who has an {order.describe()}"
''')
Path("rebate.py").write_text("import gift\n\nclass Rebate:\n    pass\n")
Path("gift.py").write_text('''
import rebate

class Gift(rebate.Rebate):
    pass
''')

import customer

print(customer.describe())
try:
    import rebate
except AttributeError as error:
    print(type(error).__name__, "for", error.name, "in", error.obj.__name__)
