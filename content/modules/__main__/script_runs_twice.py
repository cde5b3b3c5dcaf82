# set-up: this program, saved as shop.py and started from there
import subprocess
import sys
from pathlib import Path

if Path(__file__).name != "shop.py":
    Path("shop.py").write_bytes(Path(__file__).read_bytes())
    sys.exit(subprocess.call([sys.executable, "shop.py"]))
# end of set-up
import __main__

print("running", __name__)
orders = []
if __name__ == "__main__":
    import shop

    orders.append("tea")
    print("shop:", shop.orders, " __main__:", __main__.orders)
