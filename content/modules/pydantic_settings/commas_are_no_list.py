import os
from typing import Annotated

from pydantic import BeforeValidator
from pydantic_settings import BaseSettings, NoDecode, SettingsError
os.environ["HOSTS"] = "a.example.org,b.example.org"
split = BeforeValidator(lambda text: text.split(","))
for kind in (list[str], Annotated[list[str], NoDecode, split]):
    class Settings(BaseSettings):
        hosts: kind

    try:
        print(Settings())
    except SettingsError as error:
        print(error)
