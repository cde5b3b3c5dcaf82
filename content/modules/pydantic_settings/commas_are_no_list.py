# set-up: a variable of the environment
import os

os.environ["HOSTS"] = "a.example.org,b.example.org"
# end of set-up
from typing import Annotated

from pydantic import BeforeValidator
from pydantic_settings import BaseSettings, NoDecode, SettingsError
split = BeforeValidator(
    lambda it: it.split(",") if isinstance(it, str) else it)
for kind in (list[str], Annotated[list[str], NoDecode, split]):
    class Settings(BaseSettings):
        hosts: kind

    try:
        print(Settings())
    except SettingsError as error:
        print(error)
