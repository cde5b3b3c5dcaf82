import subprocess
import sys


def run(*options):
    command = [sys.executable, *options]
    return subprocess.run(command, capture_output=True, text=True)


print("exit is made by", type(exit).__module__)
for code in ("exit()", "exit(3)", "quit('disk is full')"):
    ended = run("-c", code)
    message = ended.stderr.strip() or "(silent)"
    print(f"{code:20} status {ended.returncode} {message}")

bare = run("-S", "-c", "exit()")
print("without site:", bare.stderr.splitlines()[-1].partition(".")[0])
