from io import StringIO
from ruamel.yaml import YAML

yaml = YAML()
try:
    yaml.dump({"cups": 6})
except TypeError as error:
    print(error)
out = StringIO()
yaml.dump({"cups": 6}, out)
print(out.getvalue(), end="")
