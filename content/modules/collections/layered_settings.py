from collections import ChainMap

defaults = {"host": "localhost", "port": 8000, "debug": False}
config_file = {"host": "example.org", "port": 80}
command_line = {"debug": True}

settings = ChainMap(command_line, config_file, defaults)
for name in sorted(settings):
    print(f"{name:6} {settings[name]}")

config_file["port"] = 443  # the view follows the dictionaries
print("port is now", settings["port"])

settings["host"] = "127.0.0.1"  # written to the first dictionary only
print("first:", command_line)
print("file: ", config_file["host"])
