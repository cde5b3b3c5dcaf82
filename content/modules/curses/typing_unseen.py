# set-up: a terminal that is asked for its settings after an error
import os
import pty
import termios

def echo_after(program):
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm")
        try:
            program()
        except ZeroDivisionError:
            on = bool(termios.tcgetattr(0)[3] & termios.ECHO)
        os._exit(on)
    try:
        while os.read(terminal, 1024):
            pass
    except OSError:
        return bool(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

# end of set-up
import curses

def main(screen):
    return 1 / 0

def careless():
    main(curses.initscr())

print("what is typed is seen:", echo_after(careless))
print("with wrapper:         ", echo_after(lambda: curses.wrapper(main)))
