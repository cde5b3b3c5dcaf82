from urllib.robotparser import RobotFileParser

robots = RobotFileParser()
robots.parse(
    """
    User-agent: slow-bot
    Crawl-delay: 20

    User-agent: *
    Request-rate: 10/60
    """.splitlines()
)


def pause(agent, usual=1.0, most=600):  # seconds
    waits = [min(robots.crawl_delay(agent) or 0, most)]
    if (rate := robots.request_rate(agent)) and all(rate):
        waits.append(min(rate.seconds, most * rate.requests) / rate.requests)
    return float(max(waits)) or usual


for agent in ("slow-bot", "tea-bot"):
    print(f"{agent:<9} waits {pause(agent)} s; {robots.request_rate(agent)}")
print(robots.site_maps())
