# set-up: a configuration file
from pathlib import Path

Path("station.toml").write_text("""\
name = "Harbour"          # shown on the page
opened = 2019-05-04
[sensor]
interval = 2.5
ports = [8001, 8002]
[sensor.limits]
"wind speed" = 28
""")
# end of set-up
import tomllib

with open("station.toml", "rb") as file:
    config = tomllib.load(file)
print(config["name"], "since", config["opened"].year)
print("ports:", config["sensor"]["ports"])
print("limit:", config["sensor"]["limits"]["wind speed"])
print("types:", *(type(v).__name__ for v in config["sensor"].values()))
