city = "São Paulo"

data = city.encode("utf-8")
print(len(city), "characters,", len(data), "bytes:", data)
print(data.decode("utf-8"), "/", data.decode("latin-1"))

try:
    city.encode("latin-1").decode("utf-8")
except UnicodeDecodeError as error:
    print(error.reason, "at byte", error.start)
print(city.encode("ascii", errors="replace"))
