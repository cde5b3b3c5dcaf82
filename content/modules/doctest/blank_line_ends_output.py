import doctest

def failures(blank):
    example = f">>> print('tea\\n\\nmilk')\ntea\n{blank}\nmilk\n"
    test = doctest.DocTestParser().get_doctest(example, {}, "", None, 0)
    return doctest.DocTestRunner().run(test, out=[].append).failed

print("empty line: ", failures(""), "failed")
print("<BLANKLINE>:", failures("<BLANKLINE>"), "failed")
