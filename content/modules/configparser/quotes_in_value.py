import configparser

config = configparser.ConfigParser()
config.read_string("""
[user]
name = "Ada"
city = Paris
""")
print(len(config["user"]["name"]), config["user"]["name"])
print(len(config["user"]["city"]), config["user"]["city"])
