# set-up: a finder for the modules of a table
import sys
from importlib.abc import InspectLoader
from importlib.util import module_from_spec, spec_from_loader


class FromTable(InspectLoader):
    def get_source(self, name):
        return TABLE[name]
# end of set-up
class Packages(FromTable):
    def is_package(self, name):
        return name == "shop"

TABLE = {"shop": "", "shop.prices": "tea = 2.50"}
try:
    FromTable().is_package("shop")
except ImportError:
    print("ImportError")
for loader in (FromTable(), Packages()):
    print(spec_from_loader("shop", loader).submodule_search_locations)
