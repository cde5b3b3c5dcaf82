import pytest

def test_inside():
    with pytest.raises(ZeroDivisionError):
        1 / 0
        assert 1 + 1 == 3
def test_below():
    with pytest.raises(ZeroDivisionError):
        1 / 0
    assert 1 + 1 == 3
if __name__ == "__main__":
    pytest.main(["-qq", "-rpf", "--tb=no", __file__])
