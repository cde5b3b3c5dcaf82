from importlib import metadata
from pathlib import Path

import magic

print(metadata.packages_distributions()["magic"])
print(Path(magic.__file__).parent.name, hasattr(magic, "from_file"))
