import time
from datetime import datetime

def frozen(when=datetime.now()):
    return when

def fresh(when=None):
    return datetime.now() if when is None else when

for function in (frozen, fresh):
    first = function()
    time.sleep(0.05)
    print(function.__name__, "moves on:", function() > first)
