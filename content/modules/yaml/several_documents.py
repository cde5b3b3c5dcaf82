import yaml

manifests = """\
kind: Service
name: shop
---
kind: Job
name: nightly
schedule: "0 3 * * *"
---
"""
for document in yaml.safe_load_all(manifests):
    if document:
        print(document["kind"], document["name"])

services = [{"kind": "Service", "name": name} for name in ("mail", "chat")]
print(yaml.safe_dump_all(services, explicit_start=True), end="")
