import sys
import winreg
from pathlib import Path

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
python = Path(sys.executable).with_name("pythonw.exe")
script = Path.home() / "reminder.py"
command = f'"{python}" "{script}"'
both = winreg.KEY_READ | winreg.KEY_WRITE

with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN, access=both) as key:
    winreg.SetValueEx(key, "Teashop reminder", 0, winreg.REG_SZ, command)
    print(winreg.QueryValueEx(key, "Teashop reminder")[0])

    winreg.DeleteValue(key, "Teashop reminder")
    print("removed again")
