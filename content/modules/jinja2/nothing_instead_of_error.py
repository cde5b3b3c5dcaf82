from jinja2 import Environment, StrictUndefined

typo = "Dear {{ guest.nmae }}, {{ 3 if not guest.paid }}"
guest = {"name": "Ada"}
print(repr(Environment().from_string(typo).render(guest=guest)))
strict = Environment(undefined=StrictUndefined)
try:
    strict.from_string(typo).render(guest=guest)
except Exception as error:
    print(f"{type(error).__name__}: {error}")
