try:
    import ultra_fast_json as json_reader
except ModuleNotFoundError as error:
    print(f"{error.name} is not installed, using json instead")
    import json as json_reader

order = json_reader.loads('{"article": 17, "pieces": 3}')
print("read", order["pieces"], "pieces of", order["article"])
