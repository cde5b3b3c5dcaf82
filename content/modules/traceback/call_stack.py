import traceback


def checkout():
    pay()


def pay():
    log_call()


def log_call():
    stack = traceback.extract_stack()
    print(" > ".join(call.name for call in stack))
    print("called from:", stack[-2].line)


checkout()
