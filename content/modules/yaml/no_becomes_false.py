import yaml

print(yaml.safe_load("""\
country: NO
python: 3.10
time: 12:30
zip: 01067
scale: 1e3
"""))
print(yaml.safe_load('{country: "NO", python: "3.10", zip: "01067"}'))
