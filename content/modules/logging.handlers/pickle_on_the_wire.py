import logging
import pickle
from logging.handlers import SocketHandler

class Prepared:
    def __reduce__(self):
        return print, ("this could be any call",)

record = logging.makeLogRecord({"msg": "tea sold"})
sent = SocketHandler("127.0.0.1", 9020).makePickle(record)
print(pickle.loads(sent[4:])["msg"])
pickle.loads(pickle.dumps(Prepared()))
