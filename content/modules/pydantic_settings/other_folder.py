import os
from pathlib import Path

from pydantic_settings import BaseSettings

Path(".env").write_text("PORT=8080\n")
Path("logs").mkdir(exist_ok=True)
os.chdir("logs")
for file in (".env", Path(__file__).resolve().parent / ".env"):
    class Settings(BaseSettings, env_file=file):
        port: int = 8000
    print(Settings().port)
