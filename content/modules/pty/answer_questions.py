import os
import pty


def wizard():
    name = input("Name of the project? ")
    licence = input("Licence [MIT]? ") or "MIT"
    print(f"made {name} under {licence}")


def read_until(terminal, end):
    text = b""
    while end not in text:
        part = os.read(terminal, 1024)  # an OSError at the end, on Linux
        if not part:
            raise EOFError(f"no {end!r} in {text!r}")
        text += part
    return text.decode()


pid, terminal = pty.fork()
if pid == 0:
    wizard()
    raise SystemExit

screen = ""
for answer in ("teashop", ""):
    screen += read_until(terminal, b"? ")
    os.write(terminal, answer.encode() + b"\n")
screen += read_until(terminal, b"MIT\r\n")
os.waitpid(pid, 0)
print(screen.replace("\r\n", "\n"), end="")
