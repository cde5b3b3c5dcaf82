# set-up: a pseudo-terminal that stands in for a device
import os
import pty
import tty

device, port = pty.openpty()
tty.setraw(device)
port_name = os.ttyname(port)
# end of set-up
import serial

os.write(device, b"first\r\n")
with serial.Serial(port_name, timeout=1) as port:
    os.write(device, b"second\r\n")
    print(port.readline())
