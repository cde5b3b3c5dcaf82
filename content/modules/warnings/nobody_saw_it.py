import warnings
from pathlib import Path

for name in ("tea", "mug"):
    code = f"import warnings\nwarnings.warn('from {name}', DeprecationWarning)"
    Path(f"{name}.py").write_text(code)
warnings.showwarning = lambda message, *where: print("shown:", message)

import tea

warnings.warn("from the main program", DeprecationWarning)
warnings.simplefilter("default", DeprecationWarning)
import mug
