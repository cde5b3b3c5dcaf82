import subprocess
import sys
from pathlib import Path

Path("shop").mkdir()
Path("shop/__init__.py").touch()
Path("shop/__main__.py").write_text('''
import argparse
import sys
from pathlib import Path

print("sys.argv[0] is the path of", Path(sys.argv[0]).name)
prog = f"python -m {__package__}" if __package__ else None
parser = argparse.ArgumentParser(prog=prog)
parser.add_argument("--day", help="which day to close")
parser.parse_args(["--help"])
''')

subprocess.run([sys.executable, "-m", "shop"], check=True)
