from urllib.robotparser import RobotFileParser

rules = RobotFileParser()
rules.parse(
    """
    User-agent: *
    Disallow: /private/
    Crawl-delay: 5

    User-agent: book-bot
    Disallow: /books/
    Sitemap: https://example.org/sitemap.xml
    """.splitlines()
)

for robot in ("price-watch", "book-bot"):
    for path in ("/books/emma", "/private/notes"):
        allowed = rules.can_fetch(robot, f"https://example.org{path}")
        print(f"{robot:<11} {path:<15} {allowed}")
print(rules.crawl_delay("price-watch"), "s;", rules.site_maps())
