import bdb


def play(moves):
    score = 10
    for move in moves:
        score += move
    return score


class Guard(bdb.Bdb):
    def user_line(self, frame):
        score = frame.f_locals.get("score", 0)
        if score < 0:
            print(f"score {score} after move {frame.f_locals['move']}")
            self.set_quit()
        else:
            self.set_step()


for moves in ([5, -8, 2], [5, -20, 30]):
    print("result:", Guard().runcall(play, moves))

debugger = Guard()
debugger.set_trace()
try:
    play([-11, 40])
except bdb.BdbQuit:
    print("BdbQuit")
