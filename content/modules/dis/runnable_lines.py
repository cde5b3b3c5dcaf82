import dis
import types

SOURCE = '''\
LIMIT = 3

# Too many attempts lock the account.
def check(attempts):
    """Say what happens."""
    if attempts > LIMIT:
        return "locked"
    else:
        return "try again"
'''


def runnable_lines(code):
    for offset, line in dis.findlinestarts(code):
        yield line
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from runnable_lines(constant)


runnable = set(runnable_lines(compile(SOURCE, "login.py", "exec")))
for number, line in enumerate(SOURCE.splitlines(), start=1):
    print("run" if number in runnable else "   ", number, line)
