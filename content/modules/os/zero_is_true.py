import os

for text in ("1", "0", "False"):
    os.environ["DEBUG"] = text
    debug = os.environ.get("DEBUG", "")
    wanted = debug.lower() in ("1", "true", "yes")
    print(f"{debug:6} as it is: {bool(debug)}, compared: {wanted}")
