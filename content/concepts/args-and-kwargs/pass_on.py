def send(recipient, text, *, copies=1, urgent=False):
    return f"{copies} x {text!r} to {recipient}, urgent: {urgent}"


def send_to_ada(*args, **kwargs):
    return send("Ada", *args, **kwargs)


def send_urgently(recipient, *args, **kwargs):
    kwargs["urgent"] = True  # a new dictionary: the caller's is untouched
    return send(recipient, *args, **kwargs)


options = {"copies": 3, "urgent": False}
print(send_to_ada("tea is ready", **options))
print(send_urgently("Bob", "fire drill", **options))
print(options)

try:
    send_to_ada("tea is ready", copy=2)
except TypeError as error:
    print("TypeError:", error)
