import configparser

config = configparser.ConfigParser()
config.read_string("[server]\nport = 8080\n")
try:
    config.get("server", "host", "localhost")
except TypeError as error:
    print(type(error).__name__)
print(config.get("server", "host", fallback="localhost"))
print(config["server"].get("host", "localhost"))
