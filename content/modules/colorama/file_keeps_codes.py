from pathlib import Path

from colorama import Fore, Style, init

init()
text = f"{Fore.RED}failed{Style.RESET_ALL}"
print(text)
with open("log.txt", "w", encoding="utf-8") as file:
    print(text, file=file)
print(ascii(Path("log.txt").read_text(encoding="utf-8")))
