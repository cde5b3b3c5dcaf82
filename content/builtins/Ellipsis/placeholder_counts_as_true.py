settings = {"host": "localhost", "token": ...}

if all(settings.values()):
    print("complete, says a test for truth")

missing = [name for name, value in settings.items() if value is ...]
print("still to be filled in:", missing)
