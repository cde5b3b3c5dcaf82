import tomllib

settings = tomllib.loads("[server]\nport = 8000")
settings["server"]["port"] = 9000
try:
    tomllib.dumps(settings)
except AttributeError as error:
    print("AttributeError:", error)
