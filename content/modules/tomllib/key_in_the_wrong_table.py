import tomllib

print(tomllib.loads("[server]\nport = 8000\ndebug = true"))
print(tomllib.loads("debug = true\n[server]\nport = 8000"))
