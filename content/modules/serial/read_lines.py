# set-up: a pseudo-terminal that stands in for a thermometer
import os
import pty
import threading
import tty

device, port = pty.openpty()
tty.setraw(device)
port_name = os.ttyname(port)
threading.Timer(
    0.3, os.write, [device, b"T=21.5\r\nT=21.7\r\n\xff?\r\nT=2"]).start()
# end of set-up
import serial

with serial.Serial(port_name, baudrate=9600, timeout=1) as port:
    while line := port.readline():
        if not line.endswith(b"\n"):
            print("incomplete:", line)
            break
        try:
            name, value = line.decode("ascii").split("=")
            print(float(value), "degrees")
        except ValueError:
            print("unreadable:", line)
