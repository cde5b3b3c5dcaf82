# set-up: a pseudo-terminal that stands in for a device
import os
import pty
import tty

device, port = pty.openpty()
tty.setraw(device)
port_name = os.ttyname(port)
# end of set-up
import serial

with serial.Serial(port_name) as port:
    try:
        port.write("ON")
    except TypeError as error:
        print(error)
    port.write("ON\r\n".encode("ascii"))
print(os.read(device, 100))
