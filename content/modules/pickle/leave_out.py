import pickle
import threading


class Counter:
    def __init__(self, name):
        self.name = name
        self.hits = 0
        self.lock = threading.Lock()

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["lock"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = threading.Lock()


page = Counter("home")
page.hits = 3

copy = pickle.loads(pickle.dumps(page))
with copy.lock:
    copy.hits += 1
print(copy.name, copy.hits)
