import pdb
import subprocess
import sys


def test_price():
    print("captured")
    pdb.set_trace()


if __name__ == "__main__":
    command = [sys.executable, "-m", "pytest", "-q", "--rootdir=.", __file__]
    done = subprocess.run(command, input=b"p 3 + 4\nc\n", capture_output=True)
    for line in done.stdout.decode().splitlines():
        if "(Pdb) 7" in line or "passed" in line:
            print(line.partition(" in ")[0])
