import pytest

@pytest.fixture
def cart():
    return ["tea", "jam"]
def test_by_calling():
    assert len(cart()) == 2
def test_by_parameter(cart):
    assert len(cart) == 2

if __name__ == "__main__":
    pytest.main(["-qq", "-rpf", "--tb=no", __file__])
