# set-up: a module
from pathlib import Path

Path("shop.py").write_text("""\
def price(amount):
    if amount < 20:
        amount = amount + 4.9
    return round(amount, 2)
""")
# end of set-up
import importlib

import coverage

watch = coverage.Coverage(data_file=None, include=["shop.py"])
watch.start()
shop = importlib.import_module("shop")
shop.price(100)
watch.stop()

_, statements, _, missing, _ = watch.analysis2(shop)
print("statements:", statements)
print("never ran: ", missing)
print(f"total: {watch.report():.0f} %")
