# set-up: a file .env, which stands beside the program
from pathlib import Path

Path(".env").write_text("""\
# never commit this file
DATABASE_URL=postgresql://localhost/shop
API_KEY="s3cret with blanks"
DEBUG=false
PORT=
""")
# end of set-up
import os

from dotenv import load_dotenv

print("found:", load_dotenv())
print(os.environ["DATABASE_URL"])
print(os.environ["API_KEY"])
print(os.getenv("DEBUG", "").lower() in ("1", "true", "yes"))
print(os.getenv("PORT") or "8000")
