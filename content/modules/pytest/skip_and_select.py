import pytest


@pytest.mark.skip(reason="needs the label printer")
def test_price_label():
    assert False


@pytest.mark.xfail(reason="rounding is not decided yet")
def test_price_is_rounded_up():
    assert round(2.5) == 3


def test_price_is_not_negative():
    assert max(-4, 0) == 0


if __name__ == "__main__":
    pytest.main(["-qq", "-rsxp", __file__])
    print('\nwith -k "price and not label":')
    pytest.main(["-qq", "-rsxp", "-k", "price and not label", __file__])
