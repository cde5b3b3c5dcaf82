import pwd

root = pwd.getpwnam("root")
print("number:", root.pw_uid, "group:", root.pw_gid)
print("home:  ", root.pw_dir.endswith("/root"))
print("shell: ", root.pw_shell.startswith("/"))
print("by number:", pwd.getpwuid(0).pw_name)

for look_up, key in ((pwd.getpwnam, "no-such-user"), (pwd.getpwuid, 987_654)):
    try:
        look_up(key)
    except KeyError as error:
        print("KeyError:", error.args[0].partition("(): ")[2])
