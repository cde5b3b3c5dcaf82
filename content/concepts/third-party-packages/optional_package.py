try:
    import ultra_fast_json as json_reader
except ImportError as error:  # missing, or damaged
    print("using json instead:", error)
    import json as json_reader

order = json_reader.loads('{"article": 17, "pieces": 3}')
print("read", order["pieces"], "pieces of", order["article"])
