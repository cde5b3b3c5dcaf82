# set-up: a file, and one variable of the environment
import os
from pathlib import Path

Path("shop.toml").write_text('port = 8080\ntitle = "Tea shop"\n')
os.environ["PORT"] = "9000"
# end of set-up
from pydantic_settings import (
    BaseSettings, SettingsConfigDict, TomlConfigSettingsSource)


class Settings(BaseSettings):
    model_config = SettingsConfigDict(toml_file="shop.toml")

    port: int = 8000
    title: str = ""

    @classmethod
    def settings_customise_sources(cls, settings_cls, init_settings,
                                   env_settings, **others):
        file = TomlConfigSettingsSource(settings_cls)
        return init_settings, env_settings, file


print(Settings())
print(Settings(port=1))
