import winreg

settings = {
    "Currency": (winreg.REG_SZ, "EUR"),
    "Volume": (winreg.REG_DWORD, 7),
    "Favourites": (winreg.REG_MULTI_SZ, ["Assam", "Sencha"]),
    "Logo": (winreg.REG_BINARY, b"\x89PNG"),
}
both = winreg.KEY_READ | winreg.KEY_WRITE
user, machine = winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE

with winreg.CreateKeyEx(user, r"Software\Teashop", access=both) as key:
    for name, (kind, value) in settings.items():
        winreg.SetValueEx(key, name, 0, kind, value)
    for index in range(winreg.QueryInfoKey(key)[1]):
        name, value, kind = winreg.EnumValue(key, index)
        print(f"{name:10} {value!r}")

try:
    winreg.OpenKey(machine, "SOFTWARE", access=both).Close()
    print("an administrator may write for all users")
except PermissionError:
    print("only an administrator may write for all users")
