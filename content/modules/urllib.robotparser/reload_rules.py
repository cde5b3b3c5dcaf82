from urllib.robotparser import RobotFileParser

DAY = 24 * 60 * 60
fetched = 1_715_961_600  # seconds since 1970, when the file was read


def outdated(robots, now):
    return now - robots.mtime() > DAY


robots = RobotFileParser("https://tea.example/robots.txt")
print("never read:     ", outdated(robots, fetched))

robots.parse(["User-agent: *", "Disallow: /orders/"])
print("time is noted:  ", robots.mtime() > fetched)

now = robots.mtime()
print("after one hour: ", outdated(robots, now + 3600))
print("after two days: ", outdated(robots, now + 2 * DAY))
print(robots)
