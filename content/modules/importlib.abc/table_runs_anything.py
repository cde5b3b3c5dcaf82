# set-up: a finder for the modules of a table
import sys
from importlib.abc import InspectLoader
from importlib.util import module_from_spec, spec_from_loader


class FromTable(InspectLoader):
    def get_source(self, name):
        return TABLE[name]
# end of set-up
import hashlib

trusted = "tea = 2.50"
KNOWN = {hashlib.sha256(trusted.encode()).hexdigest()}
for source in (trusted, "print('anything runs')"):
    TABLE = {"prices": source}
    known = hashlib.sha256(source.encode()).hexdigest() in KNOWN
    spec = spec_from_loader("prices", FromTable())
    spec.loader.exec_module(module_from_spec(spec))
    print(repr(source), "- known" if known else "- refuse it first")
