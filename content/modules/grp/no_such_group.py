import grp

for name in ("Administrators", "root"):
    try:
        print(name, grp.getgrnam(name).gr_gid)
    except KeyError:
        print(name, "is unknown")
print(grp.getgrgid(0).gr_name)  # the number is the same
