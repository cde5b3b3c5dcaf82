def profile(name, **defaults):
    made = {"name": name}
    for field, default in defaults.items():
        made[field] = default() if callable(default) else default
    return made


ada = profile("Ada", level=1, badges=list)
ben = profile("Ben", level=1, badges=list)
ada["badges"].append("first")
print(ada, ben, sep="\n")

print("len:  ", callable(len), " list: ", callable(list))
print("upper:", callable("tea".upper), " 'tea':", callable("tea"))
