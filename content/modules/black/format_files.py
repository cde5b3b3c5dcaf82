# set-up: the commands of this environment are on the path
import os
import sysconfig

import black  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess
from pathlib import Path

shop = Path("src/shop.py")
shop.parent.mkdir()
shop.write_text("""\
def total( prices,discount = 0, currency='EUR', rounded=True,
  show_all_items=False ):
    return sum(prices)-discount
stock = {'tea': 12,
  'cake': 3}
if not(stock): print ( 'sold out' )
""")
print("$ black src", flush=True)
subprocess.run(["black", "--quiet", "src"], check=True)
print(shop.read_text())
