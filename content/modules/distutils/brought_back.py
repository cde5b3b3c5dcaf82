import setuptools
import distutils
from pathlib import Path

print(distutils.__name__, "of", setuptools.__name__)
print(*Path(distutils.__file__).parts[-3:-1])
