from dataclasses import dataclass
from types import SimpleNamespace

@dataclass(slots=True)
class Settings:
    colour: str

for settings in (SimpleNamespace(colour="red"), Settings("red")):
    try:
        settings.color = "blue"
        print(settings)
    except AttributeError:
        print("AttributeError")
