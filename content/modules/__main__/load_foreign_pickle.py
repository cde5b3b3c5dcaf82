# set-up: another script, and the pickle that it made
import subprocess
import sys
from pathlib import Path

Path("train.py").write_text('''
import pickle


class Model:
    weight = 0.75


if __name__ == "__main__":
    with open("model.pickle", "wb") as file:
        pickle.dump(Model(), file)
''')
subprocess.run([sys.executable, "train.py"], check=True)
# end of set-up
import pickle
from pathlib import Path

stored = Path("model.pickle").read_bytes()
print("asks for __main__:", b"__main__" in stored)

try:
    pickle.loads(stored)
except AttributeError as error:
    print(type(error).__name__)

import __main__
import train

__main__.Model = train.Model
print("weight:", pickle.loads(stored).weight)
