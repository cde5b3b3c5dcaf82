import codeop

for text in ("", "# later", "print('tea')"):
    for symbol in ("single", "eval"):
        compiled = codeop.compile_command(text, symbol=symbol)
        state = "waiting for more" if compiled is None else "complete"
        print(f"{text!r:16} {symbol:6} {state}")
