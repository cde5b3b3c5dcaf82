import os
from pathlib import Path
from dotenv import load_dotenv

os.environ["PORT"] = "8000"
Path(".env").write_text("PORT=9000\nDEBUG=False\n")
load_dotenv()
print(os.environ["PORT"], bool(os.environ["DEBUG"]))
load_dotenv(override=True)
print(os.environ["PORT"], os.environ["DEBUG"].lower() in ("1", "true", "yes"))
