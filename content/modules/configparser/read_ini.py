import configparser
from pathlib import Path

Path("app.ini").write_text(
    """\
# settings of the web shop
[server]
host = shop.example.org
port = 8080
debug = no

[cache]
hours = 1.5
paths = /img
        /old shop/css
""",
    encoding="utf-8",
)

config = configparser.ConfigParser()
with open("app.ini", encoding="utf-8") as file:
    config.read_file(file)  # read() would pass over a missing file

print(config.sections())
server = config["server"]
print(server["host"], server.getint("port"), server.getboolean("debug"))
print(config.getfloat("cache", "hours") * 60, "minutes")
print(list(filter(None, config["cache"]["paths"].splitlines())))
print(server.get("user", "not set"), server.getint("retries", fallback=3))
