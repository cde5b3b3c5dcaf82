import doctest

def plain():
    """>>> print("tea\nmilk".split())
    ['tea', 'milk']"""

def raw():
    r""">>> print("tea\nmilk".split())
    ['tea', 'milk']"""

for function in (plain, raw):
    test = doctest.DocTestFinder().find(function)[0]
    print(function.__name__, doctest.DocTestRunner().run(test, out=[].append))
