import os
from unittest.mock import patch


def database():
    return os.environ.get("SHOP_DATABASE", "shop.db")


with patch.dict(os.environ, {"SHOP_DATABASE": "test.db"}):
    print("in the test:", database())
print("afterwards: ", database())

prices = {"tea": 2.5}
with patch.dict(prices, {"tea": 3.0, "mug": 8.0}):
    print("in the test:", prices)
print("afterwards: ", prices)
