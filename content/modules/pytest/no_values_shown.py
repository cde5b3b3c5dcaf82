# set-up: two helper modules with a check
from pathlib import Path

for name in ("shop.py", "till.py"):
    Path(name).write_text("def check(total):\n    assert total == 42\n")
# end of set-up
from pathlib import Path
import pytest

Path("conftest.py").write_text(
    "import pytest\npytest.register_assert_rewrite('till')\n")
Path("test_total.py").write_text("""import shop, till
def test_with_shop():
    shop.check(40)
def test_with_till():
    till.check(40)
""")
pytest.main(["-qq", "--tb=no"])
