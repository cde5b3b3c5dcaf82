import getpass
import os
import pty


def log_in():
    password = getpass.getpass("Password: ")
    print(len(password), "characters, none of them shown")


pid, terminal = pty.fork()  # a terminal with this program at the keyboard
if pid == 0:
    log_in()
    raise SystemExit

shown = os.read(terminal, 100)
os.write(terminal, b"correct horse\n")
try:
    while part := os.read(terminal, 100):
        shown += part
except OSError:
    pass  # Linux reports the end of a terminal this way
os.waitpid(pid, 0)
print(shown.decode().replace("\r\n", "\n"), end="")
