import subprocess
import sys
from pathlib import Path

Path("shop.py").write_text('''
class Order:
    pass


if __name__ == "__main__":
    import archive

    order = Order()
    print(type(order), archive.accepts(order))
''')
Path("archive.py").write_text('''
from shop import Order

print(Order)


def accepts(thing):
    return isinstance(thing, Order)
''')

subprocess.run([sys.executable, "shop.py"], check=True)
