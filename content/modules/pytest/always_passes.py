from pathlib import Path
import pytest

Path("test_total.py").write_text("""
def test_with_parentheses():
    assert (40 == 42, "wrong total")

def test_without():
    assert 40 == 42, "wrong total"
""")
pytest.main(["-qq", "-rpf", "--tb=no", "--disable-warnings"])
