import getpass
import os
import pwd

os.environ["LOGNAME"] = "chief"
print(getpass.getuser())
print(pwd.getpwuid(os.getuid()).pw_name == "chief")
