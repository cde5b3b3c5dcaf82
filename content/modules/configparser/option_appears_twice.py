import configparser

text = "[server]\nport = 8080\nport = 9090\n"
try:
    configparser.ConfigParser().read_string(text)
except configparser.DuplicateOptionError as error:
    print(type(error).__name__, error.option, "in line", error.lineno)
config = configparser.ConfigParser(strict=False)
config.read_string(text)
print(config["server"]["port"])
