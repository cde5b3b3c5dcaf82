import copyreg
import io
import pickle
from types import SimpleNamespace


def blank(settings):
    return SimpleNamespace, ()


settings = SimpleNamespace(theme="dark")
own = pickle.Pickler(io.BytesIO())
own.dispatch_table = {SimpleNamespace: blank}
print("after dispatch_table:", pickle.loads(pickle.dumps(settings)))
copyreg.pickle(SimpleNamespace, blank)
print("after copyreg.pickle:", pickle.loads(pickle.dumps(settings)))
