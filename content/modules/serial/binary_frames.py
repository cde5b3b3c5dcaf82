# set-up: a pseudo-terminal that stands in for a sensor
import os
import pty
import struct
import threading
import tty

device, port = pty.openpty()
tty.setraw(device)
port_name = os.ttyname(port)


def frame(number, value):
    body = struct.pack("<Hf", number, value)
    return b"\xaa" + body + bytes([sum(body) % 256])


damaged = frame(2, 9.5)[:-1] + b"\x00"
sent = b"\x07\xaa" + frame(1, 21.5) + damaged + frame(3, 22.25)
threading.Timer(0.3, os.write, [device, sent]).start()
# end of set-up
import struct

import serial


def frames(port):
    data = b""
    while piece := port.read(8 - len(data)):
        data += piece
        data = data[data.find(b"\xaa"):] if b"\xaa" in data else b""
        if len(data) == 8:
            if sum(data[1:7]) % 256 == data[7]:
                yield struct.unpack("<Hf", data[1:7])
                data = b""
            else:
                data = data[1:]  # look for the next start byte


with serial.Serial(port_name, 115200, timeout=1) as port:
    for number, value in frames(port):
        print(number, value)
