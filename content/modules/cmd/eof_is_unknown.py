import cmd


class Lamp(cmd.Cmd):
    def do_set(self, level):
        print("brightness", level)


class LampThatEnds(Lamp):
    def do_EOF(self, rest):
        return True


print("loop ends:", bool(Lamp().onecmd("EOF")))
print("loop ends:", bool(LampThatEnds().onecmd("EOF")))
