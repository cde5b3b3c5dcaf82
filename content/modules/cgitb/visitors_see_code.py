import traceback


def pay(card):
    limits = {"visa": 500}
    return limits[card]


try:
    pay("maestro")
except KeyError:
    careless = f"<pre>{traceback.format_exc()}</pre>"  # belongs into a log
    better = "<p>Something went wrong.</p>"
for page in (careless, better):
    print("a stranger reads the code:", "limits[card]" in page)
