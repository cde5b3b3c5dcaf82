from pathlib import Path

site = Path("site-packages")
for file in (
    "parcels/__init__.py",
    "parcels/py.typed",
    "labels/__init__.py",
    "labels-stubs/__init__.pyi",
    "stamps/__init__.py",
):
    (site / file).parent.mkdir(parents=True, exist_ok=True)
    (site / file).touch()

packages = {path.name: path for path in site.iterdir()}
for name in sorted(packages):
    package, stubs = packages[name], f"{name}-stubs"
    if not name.isidentifier():  # such as labels-stubs, parcels.dist-info
        continue
    if stubs in packages:
        types = f"in {stubs}"
    elif (package / "py.typed").exists():
        types = "in its own files"
    else:
        types = "none: missing library stubs or py.typed marker"
    print(f"{name:<8} {types}")
