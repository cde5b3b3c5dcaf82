DEFAULTS = frozendict(host="localhost", port=8000, debug=False)

try:
    DEFAULTS["port"] = 9000
except TypeError as error:
    print(error)
try:
    DEFAULTS.update(port=9000)
except AttributeError as error:
    print(type(error).__name__, "- no method", error.name)

local = DEFAULTS | {"debug": True}
print("local:   ", local)

settings = DEFAULTS
settings |= {"port": 9000}
print("settings:", settings)
print("defaults:", DEFAULTS)
