from pathlib import Path

Path("prices.py").write_text('''
def with_tax(net, percent):
    return round(net * (1 + percent / 100), 2)
''')
Path("check_prices.py").write_text('''
from prices import with_tax

assert with_tax(100, 21) == 121.0
assert with_tax(0, 21) == 0
print("prices.py does what it should")
''')

import check_prices

print("checked by", check_prices.__name__)
