from importlib.metadata import PackageNotFoundError, distribution
import sklearn

for name in ("sklearn", "scikit-learn"):
    try:
        found = distribution(name).version == sklearn.__version__
        print(name, "is installed:", found)
    except PackageNotFoundError as error:
        print("PackageNotFoundError:", error)
