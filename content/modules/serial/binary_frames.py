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
sent = b"\x07" + frame(1, 21.5) + damaged + frame(3, 22.25)
threading.Timer(0.3, os.write, [device, sent]).start()
# end of set-up
import struct

import serial


def frames(port):
    while start := port.read(1):
        if start != b"\xaa":
            continue
        rest = port.read(7)
        if len(rest) == 7 and sum(rest[:-1]) % 256 == rest[-1]:
            yield struct.unpack("<Hf", rest[:-1])


with serial.Serial(port_name, 115200, timeout=1) as port:
    for number, value in frames(port):
        print(number, value)
