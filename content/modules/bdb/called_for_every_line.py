import bdb


def wait(minutes):
    while minutes > 0:
        minutes -= 1


class Debugger(bdb.Bdb):
    def user_line(self, frame):
        stops.append(frame.f_lineno)
        getattr(self, way)()


for way in ("set_step", "set_continue"):
    stops = []
    Debugger().runcall(wait, 1000)
    print(f"{way}: more than 1000 stops: {len(stops) > 1000}")
