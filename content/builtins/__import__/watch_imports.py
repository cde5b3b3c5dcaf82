import builtins

original = builtins.__import__


def watching(name, *args, **kwargs):
    if name.partition(".")[0] == "antigravity":
        raise ImportError("antigravity is switched off here")
    print("import", name)
    return original(name, *args, **kwargs)


builtins.__import__ = watching
try:
    import os
    from os import sep
    import antigravity
except ImportError as error:
    print("refused:", error)
finally:
    builtins.__import__ = original
