# set-up: lines that somebody types
import os
import sys
from pathlib import Path

typed = Path("typed.txt")
typed.write_text("total\n[price for price in prices if price > 10]\n")
os.dup2(os.open(typed, os.O_RDONLY), 0)
# end of set-up
import IPython
from traitlets.config import Config

calm = Config()
calm.InteractiveShellEmbed.colors = "nocolor"
calm.TerminalInteractiveShell.simple_prompt = True
calm.InteractiveShellEmbed.confirm_exit = False


def bill(prices):
    total = sum(prices)
    IPython.embed(config=calm, header="look around", banner1="")
    return total


print("\ngoes on with", bill([24.5, 6]))
