from io import StringIO

from ruamel.yaml import YAML

text = """\
country: NO
python: 3.10
zip: 01067
old_octal: 0o17
day: 2024-05-17
switch: off
real: true
"""
yaml = YAML(typ="safe")
for name, value in yaml.load(text).items():
    print(f"{name:10} {value!r}")

out = StringIO()
yaml.default_flow_style = False
yaml.sort_base_mapping_type_on_output = False  # or keys are sorted
yaml.dump({"item": "cup", "age": 3, "tags": ["blue", "NO"]}, out)
print(out.getvalue(), end="")
