import pytest


def withdraw(balance, amount):
    if amount > balance:
        raise ValueError(f"cannot take {amount} from {balance}")
    return balance - amount


def test_overdraft_is_refused():
    with pytest.raises(ValueError, match="cannot take 80") as caught:
        withdraw(balance=50, amount=80)
    assert str(caught.value).endswith("from 50")


def test_exact_balance_is_refused():
    with pytest.raises(ValueError):
        withdraw(balance=50, amount=50)


if __name__ == "__main__":
    pytest.main(["-qq", "--tb=short", __file__])
