import bdb


def repay(debt, rate, instalment):
    months = 0
    while debt > 0:
        debt = round(debt * (1 + rate) - instalment, 2)
        months += 1
    return months


class Recorder(bdb.Bdb):
    def user_line(self, frame):
        if frame.f_code is repay.__code__:
            values = frame.f_locals
            row = values["debt"], values.get("months", "-")
            print(f"line {frame.f_lineno}: debt {row[0]:>6}  months {row[1]}")
        self.set_step()


recorder = Recorder()
months = recorder.runcall(repay, 200, 0.01, 110)
print("repaid after", months, "months")
