# set-up: a stand-in for MongoDB, which answers all commands alike
import socket
import socketserver
import struct
import threading

import bson

REPLY = {"ok": 1.0, "isWritablePrimary": True, "minWireVersion": 0,
         "maxWireVersion": 21, "n": 1, "nModified": 1,
         "cursor": {"id": 0, "ns": "shop.items", "firstBatch": [
             {"_id": 7, "name": "teapot", "price": 24.5, "n": 1}]}}


class Stand(socketserver.BaseRequestHandler):
    def handle(self):
        while head := self.request.recv(16, socket.MSG_WAITALL):
            size, number, _, kind = struct.unpack("<4i", head)
            self.request.recv(size - 16, socket.MSG_WAITALL)
            old = kind == 2004
            body = struct.pack("<iqii", 8, 0, 0, 1) if old else bytes(5)
            body += bson.encode(REPLY)
            code = 1 if old else 2013
            self.request.sendall(
                struct.pack("<4i", 16 + len(body), 1, number, code) + body)


server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Stand)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"mongodb://127.0.0.1:{server.server_address[1]}"
# end of set-up
from pymongo import MongoClient, monitoring


class Print(monitoring.CommandListener):
    def started(self, event):
        hidden = ("lsid", "$db", "ordered", "txnNumber")
        for name, value in event.command.items():
            if name not in hidden:
                print(f"  {name}: {value}")

    succeeded = failed = lambda self, event: None


with MongoClient(url, event_listeners=[Print()], retryWrites=False) as client:
    items = client["shop"]["items"]
    result = items.insert_one({"_id": 7, "name": "teapot", "price": 24.5})
    print("inserted", result.inserted_id)
    query = {"price": {"$gt": 10}, "name": {"$in": ["teapot", "kettle"]}}
    for item in items.find(query).sort("price", -1).limit(5):
        print("found", item["name"], item["price"])
    items.update_one({"_id": 7}, {"$set": {"price": 19}}, upsert=True)
    print(items.delete_many({"price": {"$lt": 1}}).deleted_count, "deleted")
