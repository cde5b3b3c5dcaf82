import configparser
from pathlib import Path

config = configparser.ConfigParser()
config["window"] = {"width": 800, "theme": "dark"}
config["recent"] = {}
config["recent"]["file1"] = "report.txt"

with open("editor.ini", "w", encoding="utf-8") as file:
    config.write(file)

config = configparser.ConfigParser()
config.optionxform = str  # or all names become lower case
config.read("editor.ini", encoding="utf-8")
config.set("window", "theme", "light")
config.remove_section("recent")
if not config.has_section("font"):
    config.add_section("font")
config["font"]["size"] = str(12)

with open("editor.ini", "w", encoding="utf-8") as file:
    config.write(file)
print(Path("editor.ini").read_text(encoding="utf-8").rstrip())
