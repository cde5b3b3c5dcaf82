from urllib.robotparser import RobotFileParser

robots = RobotFileParser()
robots.parse(["User-agent: *", "Disallow: /*.pdf"])
for path in ("/menu.pdf", "/*.pdf"):
    print(path, "allowed:", robots.can_fetch("tea-bot", path))
