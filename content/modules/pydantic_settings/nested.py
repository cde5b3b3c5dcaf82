# set-up: variables of the environment
import os

os.environ.update(
    DATABASE='{"host": "db.example.org", "port": 5433}',
    DATABASE__PORT="6000",
)
# end of set-up
from pydantic import BaseModel
from pydantic_settings import BaseSettings, SettingsConfigDict


class Database(BaseModel):
    host: str = "localhost"
    port: int = 5432
    name: str = "shop"


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        env_nested_delimiter="__", nested_model_default_partial_update=True)

    database: Database = Database()


print(Settings().database)
