import builtins

original = builtins.__import__


def watching(name, globals=None, locals=None, fromlist=(), level=0):
    if level == 0 and name.partition(".")[0] == "antigravity":
        raise ImportError("antigravity is switched off here")
    print("import", "." * level + name, *fromlist or ())
    return original(name, globals, locals, fromlist, level)


builtins.__import__ = watching
try:
    import os
    from os import sep
    import antigravity
except ImportError as error:
    print("refused:", error)
finally:
    builtins.__import__ = original
