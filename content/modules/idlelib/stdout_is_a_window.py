# set-up: the window of IDLE, reduced to a list
from idlelib.run import StdOutputFile

class Window:
    def write(self, text, tags):
        shown.append(text)

shown = []
output = StdOutputFile(Window(), "stdout")
# end of set-up
import io

output.write("\033[2J")
print("the screen is not cleared:", shown)
try:
    output.fileno()
except io.UnsupportedOperation as error:
    print("UnsupportedOperation:", error)
