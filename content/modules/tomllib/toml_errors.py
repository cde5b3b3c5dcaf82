import tomllib

DRAFTS = {
    "capital": "debug = True",
    "no quotes": "name = harbour",
    "twice": "port = 80\nport = 81",
    "windows": 'path = "C:\\Users"',
    "correct": "path = 'C:\\Users'",
}
for label, text in DRAFTS.items():
    try:
        print(f"{label:9} {tomllib.loads(text)}")
    except tomllib.TOMLDecodeError as error:
        where = str(error).split("(")[-1].rstrip(")")
        print(f"{label:9} refused {where}")
