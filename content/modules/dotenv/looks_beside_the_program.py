import os
from pathlib import Path
from dotenv import find_dotenv, load_dotenv

Path("work").mkdir()
Path("work/.env").write_text("COLOUR=blue\n")
os.chdir("work")
print(load_dotenv(), os.getenv("COLOUR"))
print(load_dotenv(find_dotenv(usecwd=True)), os.getenv("COLOUR"))
