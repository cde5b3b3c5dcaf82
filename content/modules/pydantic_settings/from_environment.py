# set-up: variables of the environment
import os

os.environ.update(SHOP_PORT="8080", SHOP_DEBUG="yes",
                  SHOP_HOSTS='["shop.example.org", "localhost"]')
# end of set-up
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="SHOP_")

    port: int = 8000
    debug: bool = False
    hosts: list[str] = []
    title: str = "Tea shop"


settings = Settings()
print(settings.port + 1, settings.debug, settings.hosts)
print(settings.title, Settings(title="Test").title)
