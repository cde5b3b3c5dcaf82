def greet(name, volume=None):
    shown = name or "stranger"
    loudness = 5 if volume is None else volume
    return f"hello {shown}, volume {loudness} (with or: {volume or 5})"


print(greet("Ada"))
print(greet("", volume=0))

print(f"{[] or 'empty' = }   {3 and 7 = }")
print(f"{0 and 1 / 0 = }   {None or False = }")

user = None
print("admin?", bool(user and user.is_admin))
