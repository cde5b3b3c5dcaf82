import os
import signal

for code in (os.EX_OK, os.EX_NOINPUT, None):
    child = os.fork()
    if child == 0:
        if code is None:
            os.kill(os.getpid(), signal.SIGKILL)
        os._exit(code)

    number, status = os.waitpid(child, 0)
    if os.WIFEXITED(status):
        print("ended with code", os.WEXITSTATUS(status))
    elif os.WIFSIGNALED(status):
        print("killed by signal", os.WTERMSIG(status))
    print("in short:", os.waitstatus_to_exitcode(status), number == child)

try:
    os.wait()
except ChildProcessError as error:
    print(type(error).__name__, "- nobody is left to wait for")
