for text in ("n = 5", "import os", "for n in 'ab': n",
             "[n * 2 for n in 'ab']", "(n := 5) + 1"):
    try:
        print(f"{text:22} {eval(text)}")
    except SyntaxError as error:
        print(f"{text:22} {type(error).__name__}")
