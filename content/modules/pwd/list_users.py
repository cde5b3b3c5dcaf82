import pwd


REFUSING = ("/nologin", "/false", "/sync", "/halt", "/shutdown")


def can_log_in(user):
    return not user.pw_shell.endswith(REFUSING)


users = sorted(pwd.getpwall(), key=lambda user: user.pw_uid)
logins = [user for user in users if can_log_in(user)]

for user in logins[:1]:  # take [:1] away to see more than the first
    kind = "person" if user.pw_uid >= 1000 else "system"
    print(user.pw_uid, user.pw_name, f"({kind})")
