import io
import logging

screen = io.StringIO()
logging.basicConfig(stream=screen, format="%(levelname)s %(message)s")
log = logging.getLogger("prices")

for text in ("12.50", "12,50"):
    try:
        print("price:", float(text))
    except ValueError:
        log.exception("skipping %r", text)

lines = screen.getvalue().splitlines()
print(lines[0])
print(lines[1])
print(lines[-1])
