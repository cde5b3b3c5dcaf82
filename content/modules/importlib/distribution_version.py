from importlib import metadata
from pathlib import Path

info = Path("weather_tools-2.1.0.dist-info")
info.mkdir()
(info / "METADATA").write_text(
    "Metadata-Version: 2.1\nName: weather-tools\nVersion: 2.1.0\n"
)

print("weather-tools", metadata.version("weather-tools"))
try:
    metadata.version("weather_toolz")
except metadata.PackageNotFoundError as error:
    print("not installed:", error.name)
