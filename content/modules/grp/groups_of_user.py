import grp
import os
import pwd


def name(number):
    try:
        return grp.getgrgid(number).gr_name
    except KeyError:
        return str(number)


def groups(user):
    """Return the names of all groups of a user, the main one first."""
    main = pwd.getpwnam(user).pw_gid
    others = set(os.getgrouplist(user, main)) - {main}
    return [name(number) for number in [main, *sorted(others)]]


me = pwd.getpwuid(os.getuid())
names = groups(me.pw_name)
print("main group first:", names[0] == name(me.pw_gid))
print("in a group 'tea':", "tea" in names)
