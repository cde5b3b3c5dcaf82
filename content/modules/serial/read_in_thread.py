# set-up: a pseudo-terminal that stands in for a device
import os
import pty
import threading
import tty

device, port = pty.openpty()
tty.setraw(device)
port_name = os.ttyname(port)
threading.Timer(
    0.3, os.write, [device, b"door open\r\ndoor closed\r\n"]).start()
# end of set-up
import queue

import serial
from serial.threaded import LineReader, ReaderThread

lines = queue.Queue()


class Doors(LineReader):
    def handle_line(self, line):  # runs in the other thread
        lines.put(line)


port = serial.Serial(port_name, 9600, timeout=1)
with ReaderThread(port, Doors) as reader:
    print("meanwhile")
    print(lines.get(timeout=5))
    print(lines.get(timeout=5))
