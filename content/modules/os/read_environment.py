import os

os.environ["SHOP_PORT"] = "8080"  # usually set by the shell or the server

port = int(os.environ.get("SHOP_PORT", "5000"))
debug = os.environ.get("SHOP_DEBUG", "").lower() in ("1", "true", "yes")
print("port:", port, "| debug:", debug)

try:
    token = os.environ["SHOP_TOKEN"]
except KeyError as error:
    print("please set", error.args[0])

try:
    os.environ["SHOP_PORT"] = 9000
except TypeError as error:
    print("not a string:", error)

settings = sorted(name for name in os.environ if name.startswith("SHOP_"))
print("settings:", settings)
