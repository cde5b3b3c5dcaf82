import pwd

fields = {user.pw_passwd for user in pwd.getpwall()}
print("hashes:", [text for text in fields if text.startswith("$")])
print("field of root:", pwd.getpwnam("root").pw_passwd)
