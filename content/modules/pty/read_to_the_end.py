import errno
import os
import pty


def read_all(terminal):
    text = b""
    while True:
        try:
            part = os.read(terminal, 1024)
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            part = b""
        if not part:
            return text.decode(errors="replace")
        text += part


pid, terminal = pty.fork()
if pid == 0:
    try:
        os.execvp("sh", ["sh", "-c", "echo one; echo two >&2; exit 3"])
    finally:  # where it cannot be started, the copy ends
        os._exit(127)

print(read_all(terminal).splitlines())
_, status = os.waitpid(pid, 0)
os.close(terminal)
print("exit code:", os.waitstatus_to_exitcode(status))
