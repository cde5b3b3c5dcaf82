from urllib.parse import urljoin, urlsplit

SITE = "https://tea.example/login"
HOME = "https://tea.example/"


def safe_target(asked):
    path, mark, query = (asked or HOME).partition("?")
    asked = path.replace("\\", "/") + mark + query
    try:
        target = urlsplit(urljoin(SITE, asked))
    except ValueError:  # no URL at all
        return HOME
    home = urlsplit(HOME)
    same = (target.scheme, target.netloc) == (home.scheme, home.netloc)
    return target.geturl() if same else HOME


for asked in (
    "/basket?step=2",
    "//evil.example/login",
    "https://tea.example@evil.example/",
    "\\\\evil.example",
    "javascript:alert(1)",
    "//[evil",
):
    print(f"{asked:<33} {safe_target(asked)}")
