import socket
import time
from datetime import timedelta

import psutil

uptime = timedelta(seconds=time.time() - psutil.boot_time())
print("booted in the past:", uptime > timedelta(0))

battery = getattr(psutil, "sensors_battery", lambda: None)()
if battery is not None and not battery.power_plugged:
    print(f"battery at {battery.percent:.0f} %")

before = psutil.net_io_counters()
after = psutil.net_io_counters()
print("received meanwhile:", after.bytes_recv - before.bytes_recv >= 0)

addresses = {one.address for card in psutil.net_if_addrs().values()
             for one in card if one.family == socket.AF_INET}  # no IPv6
print("this machine is also 127.0.0.1:", "127.0.0.1" in addresses)
