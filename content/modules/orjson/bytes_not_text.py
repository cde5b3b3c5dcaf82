import orjson

data = orjson.dumps({"cups": 6})
try:
    with open("cups.json", "w") as file:
        file.write(data)
except TypeError as error:
    print(error)
with open("cups.json", "wb") as file:
    file.write(data)
print(f"sent {data}, meant {data.decode()}")
