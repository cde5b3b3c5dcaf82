import bdb


def pay():
    return 5


class Debugger(bdb.Bdb):
    def user_line(self, frame):
        print("stops here:", self.break_here(frame))
        self.set_continue()


early, owner = Debugger(), Debugger()
owner.set_break(__file__, pay.__code__.co_firstlineno + 1)
for name, each in {"owner": owner, "early": early, "late": Debugger()}.items():
    print(f"{name:6}", end="")
    each.runcall(pay)
