import subprocess
import sys

program = """
name = input()
numbers = [int(line) for line in iter(input, "")]
print(f"{name}: {sum(numbers)}")
"""

done = subprocess.run(
    [sys.executable, "-c", program],
    input="Ada\n12\n30\n\n",
    stdout=subprocess.PIPE,
    text=True,
    check=True,
)
print(done.stdout, end="")
