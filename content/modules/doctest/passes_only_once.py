import doctest

examples = """
>>> object()
<object object at 0x7f32a1c04a90>
>>> sorted({"tea", "milk"})
['milk', 'tea']
"""
test = doctest.DocTestParser().get_doctest(examples, {}, "tea", None, 0)
runner = doctest.DocTestRunner()
result = runner.run(test, out=[].append)
print(result.failed, "of", result.attempted, "failed")
