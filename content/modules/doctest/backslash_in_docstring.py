import doctest

plain = """
>>> print("tea\nmilk".split())
['tea', 'milk']
"""
raw = r"""
>>> print("tea\nmilk".split())
['tea', 'milk']
"""
for text in plain, raw:
    test = doctest.DocTestParser().get_doctest(text, {}, "milk", None, None)
    print(doctest.DocTestRunner().run(test, out=[].append))
