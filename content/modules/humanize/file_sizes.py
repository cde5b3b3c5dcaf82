import humanize

for size in (0, 1, 999, 1_500_000, 3_000_000_000_000, -2048):
    print(humanize.naturalsize(size), "|",
          humanize.naturalsize(size, binary=True), "|",
          humanize.naturalsize(size, gnu=True))
print(humanize.naturalsize(1_234_567, format="%.3f"))
