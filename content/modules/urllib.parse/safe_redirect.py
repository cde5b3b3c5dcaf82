from urllib.parse import urljoin, urlsplit

SITE = "https://tea.example/login"


def safe_target(asked):
    target = urlsplit(urljoin(SITE, asked.replace("\\", "/")))
    home = urlsplit(SITE)
    same = (target.scheme, target.netloc) == (home.scheme, home.netloc)
    return target.geturl() if same else "https://tea.example/"


for asked in (
    "/basket?step=2",
    "//evil.example/login",
    "https://tea.example@evil.example/",
    "\\\\evil.example",
    "javascript:alert(1)",
):
    print(f"{asked:<34}{safe_target(asked)}")
