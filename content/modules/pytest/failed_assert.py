import pytest


def total(prices, discount=0):
    return sum(prices) - discount


def test_total():
    assert total([12, 30]) == 42


def test_total_with_discount():
    assert total([12, 30], discount=5) == 38


if __name__ == "__main__":
    code = pytest.main(["-qq", __file__])
    print("exit code:", code.name, int(code))
