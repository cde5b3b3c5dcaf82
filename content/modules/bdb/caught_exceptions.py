import bdb


def number(text):
    try:
        return float(text)
    except ValueError:
        return None


def read(row):
    try:
        return number(row["price"])
    except KeyError:
        return 0


class Witness(bdb.Bdb):
    def user_exception(self, frame, exc_info):
        kind, error, traceback = exc_info
        if traceback.tb_next is None:
            print(f"  {kind.__name__} in {frame.f_code.co_name}")
        self.set_step()


for row in ({"price": "4.95"}, {"price": "free"}, {"name": "tea"}):
    print(row, "->", Witness().runcall(read, row))
