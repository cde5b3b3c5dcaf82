import copyreg
import pickle
from datetime import time


def restore(minutes):
    return time(*divmod(minutes, 60))


copyreg.pickle(time, lambda t: (restore, (t.hour * 60 + t.minute,)))
stored = pickle.dumps(time(9, 30))
del restore  # or renamed, or moved to another module
try:
    print(pickle.loads(stored))
except AttributeError as error:
    print(type(error).__name__, "about restore:", "restore" in str(error))
