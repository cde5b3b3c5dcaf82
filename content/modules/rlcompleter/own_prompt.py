import readline
import rlcompleter

stock = {"tea": 12}
namespace = {"stock": stock, "stop": exit}

completer = rlcompleter.Completer(namespace)
readline.set_completer(completer.complete)
gnu = "libedit" not in readline.__doc__  # macOS mostly has libedit
readline.parse_and_bind("tab: complete" if gnu else "bind ^I rl_complete")

tab = readline.get_completer()
print("sto ->", [tab("sto", number) for number in (0, 1, 2)])
print("stock.po ->", [tab("stock.po", number) for number in (0, 1)])
readline.set_completer(None)
