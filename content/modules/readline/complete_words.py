import os
import pty
import readline

COMMANDS = ["quit", "water", "weather-now", "weekday"]


def complete(text, number):
    fitting = [word for word in COMMANDS if word.startswith(text)]
    return fitting[number] if number < len(fitting) else None


pid, terminal = pty.fork()
if pid == 0:
    readline.set_completer(complete)
    readline.set_completer_delims(" ")  # or a hyphen would end a word
    gnu = "libedit" not in readline.__doc__
    readline.parse_and_bind("tab: complete" if gnu else "bind ^I rl_complete")
    print("command:", input("ready> ").strip())
    raise SystemExit

screen = b""
while b"ready> " not in screen:
    screen += os.read(terminal, 1024)
os.write(terminal, b"wea\t\n")
while b"command: " not in screen or not screen.endswith(b"\n"):
    screen += os.read(terminal, 1024)
os.waitpid(pid, 0)
print(screen.decode().splitlines()[-1])
