import cmd
import shlex


class Bank(cmd.Cmd):
    def do_pay(self, line):
        name, amount = shlex.split(line)
        print(f"{name} gets {float(amount):.2f}")

    def do_EOF(self, line):
        return True  # the end of the input ends cmdloop

    def emptyline(self):
        print("(nothing typed)")

    def default(self, line):
        print(f"no such command: {line}")

    def onecmd(self, line):
        name, _, text = self.parseline(line)
        if name and text[len(name):][:1].strip():  # as in pay-back
            return self.default(line)
        try:
            return super().onecmd(line)
        except ValueError as error:
            print("wrong arguments:", error)


bank = Bank()
for line in ['pay "Ada King" 12.5', "", "rob Ada", "pay-back 5", "pay Ada x"]:
    bank.onecmd(line)
