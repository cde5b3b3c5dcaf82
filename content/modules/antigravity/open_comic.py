import sys
import webbrowser

opened = []
webbrowser.open = opened.append  # no real browser in this example

import antigravity
import antigravity

print("opened:", *opened)
print("loaded:", "antigravity" in sys.modules)
print("what else it has:", [
    name for name in vars(antigravity) if name.startswith("geo")])
