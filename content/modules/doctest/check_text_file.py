# set-up: a text with examples
from pathlib import Path

Path("guide.txt").write_text("""\
Prices are rounded to cents:

    >>> with_tax(10, percent=21)
    12.1

and a percentage of zero changes nothing:

    >>> with_tax(10, percent=0)
    10.0
""", encoding="utf-8")
# end of set-up
import doctest


def with_tax(net, percent):
    return round(net * (1 + percent / 100), 2)


names = {"with_tax": with_tax}
result = doctest.testfile("guide.txt", module_relative=False, globs=names)
print(f"{result.attempted} examples, {result.failed} failed")
