# set-up: a pseudo-terminal that stands in for a device
import os
import pty
import tty

device, port = pty.openpty()
tty.setraw(device)
port_name = os.ttyname(port)
# end of set-up
import serial


def read_once(name):
    try:
        with serial.Serial(name, timeout=0.2, exclusive=True) as port:
            return port.readline() or "nothing came"
    except serial.SerialException as error:
        reason = str(error).partition("] ")[2]  # without its number
        return f"{type(error).__name__}: {reason[:31]}"


print(read_once("/dev/ttyUSB77"))
with serial.Serial(port_name, exclusive=True) as other_program:
    print(read_once(port_name))
print(read_once(port_name))
os.close(device)  # pulls the plug
print(read_once(port_name)[:15])
