import winreg

WINDOWS = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"


def read(root, path, name, default=None):
    try:
        with winreg.OpenKey(root, path) as key:
            value, kind = winreg.QueryValueEx(key, name)
    except FileNotFoundError:
        return default
    return value


machine = winreg.HKEY_LOCAL_MACHINE
print("build:   ", read(machine, WINDOWS, "CurrentBuildNumber"))
print("nickname:", read(machine, WINDOWS, "Nickname", "none"))
print("no key:  ", read(machine, r"SOFTWARE\No Such Firm", "Version"))
