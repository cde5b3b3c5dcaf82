# set-up: another script
from pathlib import Path

Path("prices.py").write_text('''
vat = 0.19
net = {"lamp": 42.0, "chair": 120.0}
gross = {what: price * (1 + vat) for what, price in net.items()}

if __name__ == "__main__":
    print("price list printed")
''')
# end of set-up
import runpy

result = runpy.run_path("prices.py")
for what, price in result["gross"].items():
    print(f"{what:6} {price:7.2f}")
print("its __name__:", result["__name__"])

runpy.run_path("prices.py", run_name="__main__")
