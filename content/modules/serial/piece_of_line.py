# set-up: a pseudo-terminal that stands in for a slow device
import os
import pty
import threading
import tty

device, port = pty.openpty()
tty.setraw(device)
port_name = os.ttyname(port)
threading.Timer(0.3, os.write, [device, b"T=2"]).start()
threading.Timer(3, os.write, [device, b"1.5\r\n"]).start()
# end of set-up
import serial

with serial.Serial(port_name, timeout=1) as port:
    print(port.readline(), port.readline())
    port.timeout = 10
    print(port.readline())
