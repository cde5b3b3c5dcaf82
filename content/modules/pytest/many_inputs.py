import pytest


def to_celsius(fahrenheit):
    return (fahrenheit - 32) * 5 / 9


@pytest.mark.parametrize(
    ("fahrenheit", "celsius"),
    [(32, 0), (212, 100), pytest.param(98.6, 37, id="body"), (-40, -40)],
)
def test_to_celsius(fahrenheit, celsius):
    assert to_celsius(fahrenheit) == pytest.approx(celsius)


if __name__ == "__main__":
    pytest.main(["-qq", "-rp", __file__])
