import arrow

now = arrow.get(2024, 5, 17, 12)
posted = now.shift(hours=-3)
print(posted.humanize(now))
print(posted.humanize(now, locale="de"))
print(now.shift(days=2, hours=5).humanize(now, granularity=["day", "hour"]))
print(now.shift(days=40).humanize(now), "|", now.humanize(now))

print(now.dehumanize("in 2 days"))
print(now.dehumanize("vor 3 Stunden", locale="de"))
