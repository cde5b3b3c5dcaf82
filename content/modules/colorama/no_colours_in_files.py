import sys
from pathlib import Path

from colorama import AnsiToWin32, Fore, Style, init

init()
print("a terminal:", sys.stdout.isatty())
print(f"{Fore.RED}Disk full{Style.RESET_ALL}, 2 files left out")

with open("report.txt", "w", encoding="utf-8") as file:
    plain = AnsiToWin32(file).stream
    print(f"{Fore.RED}Disk full{Style.RESET_ALL} on Zoë's laptop", file=plain)
print(Path("report.txt").read_text(encoding="utf-8"), end="")
