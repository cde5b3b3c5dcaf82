import traceback


def price_of(article, prices):
    return prices[article]


def total(order, prices):
    result = 0
    for article in order:
        result += price_of(article, prices)
    return result


try:
    total(["tea", "chai"], {"tea": 2.5, "cup": 4})
except KeyError as error:
    print("last line:", *traceback.format_exception_only(error), end="")
    print("going up from there:")
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        print(f"  line {frame.lineno:<2} in {frame.name:<9} {frame.line}")
