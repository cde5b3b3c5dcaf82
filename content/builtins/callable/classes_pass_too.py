import inspect

for thing in (len, str, "tea".upper, ValueError):
    name = thing.__name__
    print(f"{name:10} {callable(thing)}  a class: {inspect.isclass(thing)}")
