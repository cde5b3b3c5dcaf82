import subprocess
import sys
from pathlib import Path

Path("last_words.py").write_text('''
import sys
from pathlib import Path

def report(kind, error, traceback):
    while traceback.tb_next:  # from the outermost call to the place
        traceback = traceback.tb_next
    place = Path(traceback.tb_frame.f_code.co_filename).name
    print(f"sorry, {kind.__name__}: {error}")
    print(f"in {place}, line {traceback.tb_lineno}")

sys.excepthook = report
prices = {"tea": 2.5}

def show(article):
    print(prices[article])

show("mug")
''')

command = [sys.executable, "last_words.py"]
done = subprocess.run(command, capture_output=True, text=True)
print(done.stdout, end="")
print("exit code:", done.returncode, "| traceback:", repr(done.stderr))
