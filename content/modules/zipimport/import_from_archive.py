# set-up: two archives
import zipfile

for release, rate in (("spring", 4.9), ("autumn", 5.9)):
    with zipfile.ZipFile(f"{release}.zip", "w") as archive:
        archive.writestr("tariff.py", f"parcel = {rate}\n")
# end of set-up
from importlib.util import module_from_spec
from zipimport import zipimporter


def load(archive, name):
    spec = zipimporter(archive).find_spec(name)
    if spec is None or spec.loader is None:  # a bare folder
        raise ModuleNotFoundError(f"no {name} in {archive}", name=name)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


for release in ("spring", "autumn"):
    print(release, load(f"{release}.zip", "tariff").parcel)
try:
    load("spring.zip", "discount")
except ModuleNotFoundError as error:
    print(error)
