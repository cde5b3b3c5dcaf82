from pymongo import MongoClient
from pymongo.errors import ConnectionFailure, ServerSelectionTimeoutError

client = MongoClient("mongodb://127.0.0.1:1", serverSelectionTimeoutMS=500)
print("made, and not connected")
try:
    client.admin.command("ping")
except ServerSelectionTimeoutError as error:
    print(str(error).split(" (")[0])
    print(isinstance(error, ConnectionFailure))
client.close()
