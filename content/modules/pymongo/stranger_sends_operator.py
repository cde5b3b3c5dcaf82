import bson  # comes with pymongo

form = {"user": "ada", "token": {"$ne": ""}}  # JSON of a stranger
print("fits any token:  ", form)
query = {name: {"$eq": form[name]} for name in ("user", "token")}
print("fits that alone: ", query)
print("texts alone:     ", all(isinstance(form[it], str) for it in query))
print("sent as it stands:", bson.decode(bson.encode(form)) == form)
