import pkgutil

for text in (
    "json:dumps",
    "json.decoder:JSONDecoder.decode",
    "datetime.date.today",
    "os.path",
    "json:dump_all",
    "jason:dumps",
    "json dumps",
):
    try:
        found = pkgutil.resolve_name(text)
    except (AttributeError, ImportError, ValueError) as error:
        result = type(error).__name__
    else:
        result = type(found).__name__
    print(f"{text:32} {result}")
