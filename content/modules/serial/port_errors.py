# set-up: a pseudo-terminal that stands in for a device
import os
import pty
import tty

device, port = pty.openpty()
tty.setraw(device)
port_name = os.ttyname(port)
# end of set-up
import os
import threading

import serial


def read_once(name, timeout=0.2):
    try:
        with serial.Serial(name, timeout=timeout, exclusive=True) as port:
            return port.readline() or "nothing came"
    except serial.SerialException as error:
        reason = os.strerror(error.errno) if error.errno else error
        return f"{type(error).__name__}: {reason}"


print(read_once("/dev/ttyUSB77"))
with serial.Serial(port_name, exclusive=True) as other_program:
    print(read_once(port_name))
print(read_once(port_name))
threading.Timer(0.1, os.close, [device]).start()  # pulls the plug
print(read_once(port_name, timeout=10)[:15])
