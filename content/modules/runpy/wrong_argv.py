# set-up: the first script waits in the middle, until the second goes on
import runpy
import sys
import threading
from pathlib import Path

Path("sales.py").write_text("import sys; wait(); print('sales:', sys.argv)")
Path("stock.py").write_text("import sys; go_on(); print('stock:', sys.argv)")
sys.argv = ["main.py"]
# end of set-up
here, there = threading.Event(), threading.Event()

def wait():
    here.set(), there.wait()

def go_on():
    there.set(), thread.join()

names = {"wait": wait, "go_on": go_on}
thread = threading.Thread(target=runpy.run_path, args=["sales.py", names])
thread.start(), here.wait()
runpy.run_path("stock.py", names)
