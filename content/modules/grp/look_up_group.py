import grp

first = grp.getgrgid(0)
print("number:", first.gr_gid, "known as:", first.gr_name in ("root", "wheel"))
print("found by name:", grp.getgrnam(first.gr_name) == first)
print("members are a list:", isinstance(first.gr_mem, list))

try:
    grp.getgrnam("no-such-group")
except KeyError as error:
    print("KeyError:", error.args[0].partition("(): ")[2])
