import winreg

PATH = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall"


def programs(view):
    access = winreg.KEY_READ | view
    machine = winreg.HKEY_LOCAL_MACHINE
    with winreg.OpenKey(machine, PATH, access=access) as key:
        subkeys, values, changed = winreg.QueryInfoKey(key)
        for index in range(subkeys):
            name = winreg.EnumKey(key, index)
            with winreg.OpenKey(key, name, access=access) as program:
                try:
                    yield winreg.QueryValueEx(program, "DisplayName")[0]
                except FileNotFoundError:
                    continue


found = set(programs(winreg.KEY_WOW64_64KEY))
found |= set(programs(winreg.KEY_WOW64_32KEY))
for title in sorted(found, key=str.casefold):
    print(title)
