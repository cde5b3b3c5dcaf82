# set-up: a program that takes so much memory, and waits
import subprocess
import sys

code = "import sys; table = bytearray(int(sys.argv[1])); input()"
pipes = {"stdin": subprocess.PIPE, "stderr": subprocess.DEVNULL}
# end of set-up
import resource

limit = 800 * 2**20
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
for sizes in ([limit], [limit // 2] * 3):
    commands = [[sys.executable, "-c", code, str(size)] for size in sizes]
    started = [subprocess.Popen(command, **pipes) for command in commands]
    codes = [each.communicate(b"go") and each.returncode for each in started]
    print(f"{sum(sizes) / limit} times the limit, exit codes:", *codes)
