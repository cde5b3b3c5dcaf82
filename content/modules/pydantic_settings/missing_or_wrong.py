# set-up: a variable with a wrong value
import os

os.environ["SHOP_PORT"] = "eighty"
# end of set-up
from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="SHOP_")

    port: int = Field(8000, ge=1, le=65_535)
    api_key: str


try:
    settings = Settings()
except ValidationError as error:
    for problem in error.errors():
        name = "SHOP_" + "__".join(map(str, problem["loc"])).upper()
        print(f"{name}: {problem['msg']}")
