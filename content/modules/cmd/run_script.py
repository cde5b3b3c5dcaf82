import cmd
import io


class Lamp(cmd.Cmd):
    prompt = ""
    use_rawinput = False

    def do_set(self, level):
        self.stdout.write(f"brightness {level}\n")

    def emptyline(self):
        pass  # would do the last command again

    def do_EOF(self, rest):
        return True


script = io.StringIO("set 20\n\nset 75\n")
output = io.StringIO()
Lamp(stdin=script, stdout=output).cmdloop()
print(output.getvalue().splitlines())
