import bson  # comes with pymongo

form = {"user": "ada", "token": {"$ne": ""}}  # JSON of a stranger
print("fits any token:  ", form)
query = {name: {"$eq": value} for name, value in form.items()}
print("fits that alone: ", query)
print("texts alone:     ", all(isinstance(it, str) for it in form.values()))
print("sent as it stands:", bson.decode(bson.encode(form)) == form)
