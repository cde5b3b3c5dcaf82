from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

# What an installer leaves behind: a folder that says what it installed.
info = Path("tea_timer-1.4.0.dist-info")
info.mkdir(exist_ok=True)
(info / "METADATA").write_text(
    "Metadata-Version: 2.1\nName: tea-timer\nVersion: 1.4.0\n"
)

for distribution in ("tea-timer", "coffee-timer"):
    try:
        print(f"{distribution:<12}", metadata.version(distribution))
    except metadata.PackageNotFoundError:
        print(f"{distribution:<12} not installed")

print("import would find json:", find_spec("json") is not None)
print("import would find jsom:", find_spec("jsom") is not None)
