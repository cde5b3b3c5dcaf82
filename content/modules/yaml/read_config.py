# set-up: a configuration file
from pathlib import Path

Path("site.yaml").write_text("""\
# Everything the web site needs
site:
  name: Café Zoë
  debug: false
  opened: 2024-05-17
servers:
  - {host: web1, port: 8080}
  - {host: web2, port: 8081}
admin: ~
""", encoding="utf-8")
# end of set-up
import yaml

with open("site.yaml", encoding="utf-8") as file:
    config = yaml.safe_load(file)

print(config["site"])
for server in config["servers"]:
    print(server["host"], server["port"] + 1)
print("admin:", config["admin"])
print("language:", config["site"].get("language", "en"))
