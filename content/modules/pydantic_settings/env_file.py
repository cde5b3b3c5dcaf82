# set-up: a .env file, and one variable of the environment
import os
from pathlib import Path

os.environ["PORT"] = "9000"
Path(".env").write_text("""# for work at a desk
PORT=8080
TITLE="Tea & cups"
EDITOR_COLOUR=green
""")
# end of set-up
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore")

    port: int = 8000
    title: str


print(Settings())
print(Settings(_env_file=None, title="given").title)
