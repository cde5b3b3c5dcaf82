import pwd


# was nis.match(name, "passwd.byname")
def describe(name):
    try:
        user = pwd.getpwnam(name)
    except KeyError:
        return "no such user"
    return f"number {user.pw_uid}, group {user.pw_gid}"


for name in ["root", "nobody-has-this-name"]:
    print(f"{name:21} {describe(name)}")

# was nis.cat("passwd.byname")
names = {user.pw_name for user in pwd.getpwall()}
print("root" in names)
