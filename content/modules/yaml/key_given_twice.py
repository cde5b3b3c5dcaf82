import yaml

settings = """\
# keep this low
port: 80
host: web1
port: 8080
"""
data = yaml.safe_load(settings)
print(data)
print(yaml.safe_dump(data), end="")
