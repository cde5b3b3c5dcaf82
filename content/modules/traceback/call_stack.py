import traceback


def checkout():
    pay(12.5)


def pay(amount):
    send_receipt()


def send_receipt():
    stack = traceback.extract_stack()
    print(" > ".join(call.name for call in stack))
    print("called by", stack[-2].name, "in its line:", stack[-2].line)


checkout()
