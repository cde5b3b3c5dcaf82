import yaml

manifests = """\
kind: Service
metadata: {name: shop}
---
kind: CronJob
metadata: {name: nightly}
spec: {schedule: "0 3 * * *"}
---
"""
for document in yaml.safe_load_all(manifests):
    if document:
        print(document["kind"], document["metadata"]["name"])

services = [{"kind": "Service", "metadata": {"name": name}}
            for name in ("mail", "chat")]
print(yaml.safe_dump_all(services, explicit_start=True), end="")
