# set-up: a configuration file with comments
from pathlib import Path

Path("site.yaml").write_text("""\
# Settings of the web site
site:
    name: "Café Zoë"   # shown in the title
    debug: no

servers:   # in this order
    - {host: web1, port: 8080}
""", encoding="utf-8")
# end of set-up
from io import StringIO
from pathlib import Path

from ruamel.yaml import YAML

path = Path("site.yaml")
yaml = YAML()
yaml.preserve_quotes = True
yaml.width = 10_000  # or long lines are broken
yaml.indent(mapping=4, sequence=6, offset=4)

config = yaml.load(path)
config["site"]["debug"] = True
config["servers"].append({"host": "web2", "port": 8081})
changed = StringIO()
yaml.dump(config, changed)
path.write_text(changed.getvalue(), encoding="utf-8")
print(path.read_text(encoding="utf-8"), end="")
