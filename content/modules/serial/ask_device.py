# set-up: a pseudo-terminal that stands in for a scale, in a thread
import os
import pty
import threading
import time
import tty

device, port = pty.openpty()
tty.setraw(device)
port_name = os.ttyname(port)


def answer():
    time.sleep(0.3)
    os.write(device, b"SCALE v2 READY\r\n")
    while command := os.read(device, 100):
        replies = {b"TARE\r\n": b"OK\r\n", b"WEIGH\r\n": b"1.250 kg\r\n"}
        os.write(device, replies.get(command, b"ERR\r\n"))


threading.Thread(target=answer, daemon=True).start()
# end of set-up
import serial


def ask(port, command, end=b"\r\n"):
    port.reset_input_buffer()  # such as an answer that came too late
    port.write(command.encode("ascii") + b"\r\n")
    answer = port.read_until(end)
    if not answer.endswith(end):
        raise TimeoutError(f"no whole answer to {command}")
    return answer.decode("ascii").strip()


with serial.Serial(port_name, 9600, timeout=2) as port:
    port.readline()  # the greeting
    for command in ("TARE", "WEIGH", "DANCE"):
        print(command, "->", ask(port, command))
