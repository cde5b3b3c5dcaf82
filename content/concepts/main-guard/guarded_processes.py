import subprocess
import sys
from pathlib import Path

program = '''
from multiprocessing import get_context


def square(number):
    print(number, "squared is", number**2, flush=True)


{guard}
    worker = get_context("spawn").Process(target=square, args=(12,))
    worker.start()
    worker.join()
'''

for guard in ("if True:", 'if __name__ == "__main__":'):
    Path("squares.py").write_text(program.format(guard=guard))
    run = subprocess.run([sys.executable, "squares.py"],
                         capture_output=True, text=True)
    reason = "RuntimeError" if "RuntimeError:" in run.stderr else "nothing"
    print(f"{guard:<27} raised {reason}, printed {run.stdout.strip()!r}")
