from pathlib import Path

from ruamel.yaml import YAML

manifests = Path("manifests.yaml")
manifests.write_text("""\
kind: Service   # in front
replicas: 1
---
kind: Job
replicas: 1
""")
yaml = YAML()
documents = list(yaml.load_all(manifests))
for document in documents:
    if document["kind"] == "Service":
        document["replicas"] = 3
with manifests.open("w") as file:
    yaml.dump_all(documents, file)
print(manifests.read_text(), end="")
