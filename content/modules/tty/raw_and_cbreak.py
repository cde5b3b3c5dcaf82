import pty
import termios
import tty

_, terminal = pty.openpty()


def show(mode):
    settings = termios.tcgetattr(terminal)
    output, local = settings[1], settings[3]
    flags = {
        "waits for Enter": local & termios.ICANON,
        "echo": local & termios.ECHO,
        "Ctrl-C interrupts": local & termios.ISIG,
        "adds a return": output & termios.OPOST,
    }
    print(f"{mode:7}", ", ".join(name for name in flags if flags[name]) or "-")


show("normal")
tty.setcbreak(terminal)
show("cbreak")
tty.setraw(terminal)
show("raw")
