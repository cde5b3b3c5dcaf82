def guarded(name, *args, **kwargs):
    if name == "os":
        raise ImportError("os is forbidden")
    return __import__(name, *args, **kwargs)

roundabout = """for kind in object.__subclasses__():
    if kind.__name__ == "_wrap_close":
        print("reached", kind.__init__.__globals__["__name__"])"""
allowed = {"__import__": guarded, "object": object, "print": print}
for source in ("try: import os\nexcept: print('refused')", roundabout):
    exec(source, {"__builtins__": allowed})
