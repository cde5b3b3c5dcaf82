import __future__

for name in ("generator_stop", "annotations"):
    since = getattr(__future__, name).mandatory
    print(name, "is the default" if since else "never becomes the default")
