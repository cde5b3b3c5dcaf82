# set-up: warnings are left out
import warnings

warnings.simplefilter("ignore")
# end of set-up
try:
    from importlib.abc import Traversable
    print("still in importlib.abc")
except ImportError:
    print("no longer in importlib.abc")
from importlib.resources.abc import Traversable

print(Traversable.__name__)
