import winreg


def delete_tree(parent, path):
    with winreg.OpenKey(parent, path) as key:
        while winreg.QueryInfoKey(key)[0]:
            delete_tree(key, winreg.EnumKey(key, 0))
    winreg.DeleteKey(parent, path)
    print("deleted", path)


user = winreg.HKEY_CURRENT_USER
winreg.CreateKey(user, r"Software\Teashop\Till").Close()
with winreg.CreateKey(user, r"Software\Teashop\Stock") as key:
    winreg.SetValueEx(key, "Sencha", 0, winreg.REG_DWORD, 12)
    winreg.DeleteValue(key, "Sencha")

try:
    winreg.DeleteKey(user, r"Software\Teashop")
except OSError as error:
    print(f"{type(error).__name__}: the key has subkeys")
delete_tree(user, r"Software\Teashop")
