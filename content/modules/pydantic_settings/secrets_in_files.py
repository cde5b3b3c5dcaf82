# set-up: a folder as Docker makes it
from pathlib import Path

Path("secrets").mkdir(exist_ok=True)
Path("secrets/password").write_text("s3cret\n")
# end of set-up
from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        secrets_dir="secrets", hide_input_in_errors=True)

    account: str = "shop"
    password: SecretStr


settings = Settings()
print(settings)
print(len(settings.password.get_secret_value()), "characters")
