import sys
import zipfile
from importlib import resources
from importlib.machinery import ModuleSpec
from importlib.resources.abc import TraversableResources

with zipfile.ZipFile("store.zip", "w") as archive:
    archive.writestr("invoices/vat.csv", "DE,19\nAT,20\n")
    archive.writestr("invoices/logo.svg", "<svg/>")


class StoreReader(TraversableResources):
    def files(self):
        return zipfile.Path("store.zip", "invoices/")


class StoreLoader:
    def find_spec(self, name, path=None, target=None):
        if name == "invoices":
            return ModuleSpec(name, self, is_package=True)

    def create_module(self, spec): ...
    def exec_module(self, module): ...
    def get_resource_reader(self, name): return StoreReader()


sys.meta_path.insert(0, StoreLoader())
data = resources.files("invoices")
print(*sorted(item.name for item in data.iterdir()))
print(data.joinpath("vat.csv").read_text(encoding="utf-8").split())
with resources.as_file(data / "logo.svg") as path:
    print("a real file:", path.is_file(), path.read_text(encoding="utf-8"))
