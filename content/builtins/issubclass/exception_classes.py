caught = (LookupError, OSError, ValueError, Exception)
raised = [
    KeyError, FileNotFoundError, TimeoutError, UnicodeDecodeError,
    KeyboardInterrupt,
]
for kind in raised:
    names = [cls.__name__ for cls in caught if issubclass(kind, cls)]
    print(f"{kind.__name__:18} {', '.join(names) or 'none of them'}")

print("parents:", [cls.__name__ for cls in KeyError.__mro__])
error = KeyError("tea")
try:
    issubclass(error, LookupError)
except TypeError as wrong:
    print(wrong)
print(issubclass(type(error), LookupError))
