import os
from threading import Thread

os.mkdir("exports")
open("prices.csv", "w").close()
full = os.path.abspath("prices.csv")
print("before:", os.path.exists("prices.csv"))
exporter = Thread(target=os.chdir, args=("exports",))
exporter.start()
exporter.join()
print("after: ", os.path.exists("prices.csv"))
print("by its full path:", os.path.exists(full))
