import pwd


def can_log_in(user):
    return not user.pw_shell.endswith(("/nologin", "/false"))


def user(name, number, shell):
    home = f"/home/{name}"
    return pwd.struct_passwd((name, "x", number, 100, "", home, shell))


known = {entry.pw_name for entry in pwd.getpwall()}
print("root is listed:", "root" in known)

users = [
    user("ada", 1000, "/bin/bash"),
    user("mail", 8, "/usr/sbin/nologin"),
    user("bob", 1001, "/bin/zsh"),
]
for each in filter(can_log_in, users):
    print(each.pw_name, each.pw_uid, each.pw_dir)
