import shlex
import subprocess
import sys

# was pipes.quote(name)
name = "holiday photos; rm -rf ~"
print("ls -l --", shlex.quote(name))

# was pipes.Template() with append() for each command
produce = "for word in 'pear fig apple'.split(): print(word)"
order = "import sys; print(*sorted(sys.stdin), sep='', end='')"
first = subprocess.Popen(
    [sys.executable, "-c", produce], stdout=subprocess.PIPE
)
with first.stdout:
    second = subprocess.run(
        [sys.executable, "-c", order],
        stdin=first.stdout,
        stdout=subprocess.PIPE,
        text=True,
    )
print(second.stdout.split(), "exit codes", first.wait(), second.returncode)
