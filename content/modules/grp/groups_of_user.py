import grp
import os
import pwd


def groups(user):
    main = pwd.getpwnam(user).pw_gid
    for number in sorted(os.getgrouplist(user, main)):
        try:
            yield grp.getgrgid(number).gr_name
        except KeyError:
            yield str(number)


names = list(groups("root"))
print("main group first:", names[0] == grp.getgrgid(0).gr_name)
print("in a group 'tea':", "tea" in names)
