from pathlib import Path

Path("money.py").write_text('''
def euro(cents):
    return f"{cents / 100:.2f} EUR"
''')
Path("customer.py").write_text('''
from money import euro

def greet(name, credit):
    return f"{name} has {euro(credit)} left"
''')
Path("order.py").write_text('''
from customer import greet
from money import euro

def confirm(name, price, credit):
    return f"paid {euro(price)}; {greet(name, credit - price)}"
''')

import order

print(order.confirm("Ada", price=450, credit=2000))
