import pprint

prices = {"tea": 4.95, "cup": 2.5}
try:
    pprint(prices)
except TypeError as error:
    print(type(error).__name__, "module" in str(error))
pprint.pprint(prices)
