import cmd
import io


class Lamp(cmd.Cmd):
    prompt = ""
    use_rawinput = False

    def do_set(self, level):
        self.stdout.write(f"brightness {level}\n")

    def do_EOF(self, rest):
        return True


script = io.StringIO("set 20\nset 75\n")
output = io.StringIO()
Lamp(stdin=script, stdout=output).cmdloop()
print(output.getvalue().splitlines())
