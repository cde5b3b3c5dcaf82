from pathlib import Path
import pytest

for name in ("checks.py", "test_checks.py"):
    Path(name).write_text("def test_total():\n    assert 20 + 22 == 42\n")
    code = pytest.main(["-qq"])
    print(name, "-", code.name, int(code))
