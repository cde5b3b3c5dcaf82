import importlib.util
import sys
from pathlib import Path

Path("report.py").write_text("print('running report.py')\ntitle = 'Sales'\n")

spec = importlib.util.find_spec("report")
if spec is None:
    raise ModuleNotFoundError("there is no module 'report'")
spec.loader = importlib.util.LazyLoader(spec.loader)
report = importlib.util.module_from_spec(spec)
sys.modules["report"] = report
spec.loader.exec_module(report)

print("nothing has run yet")
print("title:", report.title)
