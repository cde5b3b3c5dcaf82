settings = frozendict(port=80)

print({"host": "local"} | settings)
print(settings | {"host": "local"})
print(frozendict({"host": "local"} | settings))
