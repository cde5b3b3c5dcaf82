import ensurepip
from importlib.resources import files

wheels = files(ensurepip).glob("_bundled/setuptools-*.whl")
print("brings setuptools:", bool(list(wheels)))
print("python -m pip install setuptools")
