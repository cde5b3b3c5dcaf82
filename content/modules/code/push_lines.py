import code

console = code.InteractiveConsole({"prices": {"tea": 2.5, "mug": 8.0}})

lines = [
    "vat = 0.19",
    "for name, price in prices.items():",
    "    print(name, round(price * (1 + vat), 2))",
    "",
    "len(prices)",
]
prompt = ">>>"
for line in lines:
    print(prompt, line)
    unfinished = console.push(line)
    prompt = "..." if unfinished else ">>>"

print("left behind:", console.locals["vat"], console.locals["name"])
