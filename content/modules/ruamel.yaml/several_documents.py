# set-up: a file of two documents
from pathlib import Path

Path("manifests.yaml").write_text("""\
kind: Service   # in front
replicas: 1
---
kind: Job
replicas: 1
""", encoding="utf-8")
# end of set-up
from io import StringIO
from pathlib import Path

from ruamel.yaml import YAML

manifests = Path("manifests.yaml")
yaml = YAML()
yaml.preserve_quotes = True
yaml.width = 10_000  # or long lines are broken
documents = list(yaml.load_all(manifests))
for document in documents:
    if document and document.get("kind") == "Service":
        document["replicas"] = 3
changed = StringIO()
yaml.dump_all(documents, changed)
manifests.write_text(changed.getvalue(), encoding="utf-8")
print(manifests.read_text(encoding="utf-8"), end="")
