import re
from importlib.metadata import distributions
from pathlib import Path

packages = Path("site-packages")  # stands in for the real one
for name, version, needs in [
    ("tea-timer", "1.4.0", ["alarm>=2"]),
    ("alarm", "2.3.1", []),
]:
    info = packages / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    lines = [f"Name: {name}", f"Version: {version}"]
    lines += [f"Requires-Dist: {need}" for need in needs]
    (info / "METADATA").write_text("\n".join(lines) + "\n")


def same_spelling(need):  # the name, without its version and with dashes
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]*", need)[0]).lower()


found = {}
for d in distributions(path=[str(packages)]):
    try:
        found.setdefault(same_spelling(d.name), d)  # the first one is used
    except (TypeError, KeyError, OSError):
        pass  # no name: an installation was broken off
for name in sorted(found):
    print(f"{name}=={found[name].version}")

needs = [need for d in found.values() for need in d.requires or []]
parts = [need.partition(";") for need in needs]  # requirement; condition
needed = {same_spelling(need) for need, _, when in parts if "extra" not in when}
print("asked for by nobody else:", sorted(set(found) - needed))
