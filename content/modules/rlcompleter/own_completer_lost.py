import readline

def complete(text, number):
    return ["quit", "water", None][number]

readline.set_completer(complete)
import rlcompleter

print("mine:", readline.get_completer() is complete)
readline.set_completer(complete)
print("mine:", readline.get_completer() is complete)
