# set-up: a program that stores two values and is ended without close
import subprocess
import sys

def stored_by(last_step):
    program = f"""
import dbm.dumb, os
orders = dbm.dumb.open("orders", "n")
orders["tea"] = "open"
orders["tea"] = "paid " * 200
{last_step}
os._exit(1)
"""
    subprocess.run([sys.executable, "-c", program])
    with dbm.dumb.open("orders", "r") as orders:
        return orders["tea"][:4]

# end of set-up
import dbm.dumb

print("killed:        ", stored_by(""))
print("after a sync:  ", stored_by("orders.sync()"))
print("after a close: ", stored_by("orders.close()"))
