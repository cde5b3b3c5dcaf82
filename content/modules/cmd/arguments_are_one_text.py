import cmd
import shlex


class Bank(cmd.Cmd):
    def do_pay(self, line):
        print(repr(line))
        name, amount = shlex.split(line)
        print(repr(name), float(amount))


Bank().onecmd('pay "Ada King" 12.5')
