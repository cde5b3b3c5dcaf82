import configparser

text = """
[log]
Format = %H:%M %(message)s
Token = 100%secret
"""

strict = configparser.ConfigParser()
strict.read_string(text)
try:
    print(strict["log"]["token"])
except configparser.InterpolationSyntaxError as error:
    print(type(error).__name__, "in option", error.option)

config = configparser.ConfigParser(interpolation=None)
config.optionxform = str  # keep capital letters in option names
config.read_string(text)
for option, value in config["log"].items():
    print(f"{option}: {value}")
