from concurrent import interpreters
from pathlib import Path

Path("key.txt").write_text("moonlight-47")
Path("elsewhere").mkdir()
other = interpreters.create()
other.exec("print('there:', open('key.txt').read())")
other.exec("import os; os.chdir('elsewhere')")
other.close()
print("this process is now in", Path.cwd().name)
