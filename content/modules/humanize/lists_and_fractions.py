import humanize

print(humanize.natural_list(["Ada", "Zoë", "Grace"]))
print(humanize.natural_list(["Ada", "Zoë"]), humanize.natural_list(["Ada"]))
print(humanize.fractional(0.75), humanize.fractional(1.3333333333))
print(humanize.clamp(0.9999, format="{:.1%}", ceil=0.999, ceil_token="over "))
