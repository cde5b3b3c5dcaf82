import importlib.util
import webbrowser

webbrowser.open = lambda address: print("opens", address)

print("found:", importlib.util.find_spec("antigravity").name)
print("importing:")
import antigravity
