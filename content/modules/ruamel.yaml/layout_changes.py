import sys
from ruamel.yaml import YAML

text = "shop:\n    items:\n      - cup\n    name: 'Tea'\n"
YAML().dump(YAML().load(text), sys.stdout)
yaml = YAML()
yaml.preserve_quotes = True
yaml.indent(mapping=4, sequence=4, offset=2)
yaml.dump(yaml.load(text), sys.stdout)
