from importlib.metadata import EntryPoints, EntryPoint

plugins = EntryPoints(
    EntryPoint(name, value, "shop.exporters")
    for name, value in {
        "json": "json:dumps",
        "excel": "excel_writer_of_nobody:export",
        "yaml": "json:dump_yaml",
    }.items()
)

usable = {}
for plugin in plugins.select(group="shop.exporters"):
    try:
        usable[plugin.name] = plugin.load()
    except (ImportError, AttributeError) as error:
        print(f"{plugin.name} left out, {type(error).__name__}: {error}")

print("usable:", list(usable))
print(usable["json"]({"tea": 3}))
