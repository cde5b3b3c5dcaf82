import copy
import pty
import termios

terminal = pty.openpty()[1]
for make in (copy.copy, copy.deepcopy):
    before = termios.tcgetattr(terminal)
    changed = make(before)
    changed[6][termios.VINTR] = b"\x18"  # Ctrl-X interrupts, not Ctrl-C
    print(f"{make.__name__:8} to restore: {before[6][termios.VINTR]}")
