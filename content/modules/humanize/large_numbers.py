import humanize

print(humanize.intcomma(5_594_340), humanize.intcomma(1234.5678, 2))
print(humanize.intword(5_594_340), humanize.intword(8_100_000_000, "%.2f"))
print([humanize.ordinal(n) for n in (1, 2, 3, 11, 22)])
print(humanize.apnumber(7), humanize.apnumber(12))
print(humanize.metric(1500, "W"), humanize.metric(0.000042, "m"))
print(humanize.scientific(0.000042), humanize.intcomma("many"))
