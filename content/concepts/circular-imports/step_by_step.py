import re
from pathlib import Path

Path("order.py").write_text('''
print("order: starts, wants Customer")
from customer import Customer

class Order:
    pass
''')
Path("customer.py").write_text('''
print("customer: starts, wants Order")
from order import Order

class Customer:
    pass
''')

try:
    import order
except ImportError as error:
    message = re.sub(r"[^'(]*order\.py", "order.py", str(error))  # no path
    print(message.replace(" (", "\n  ("))
