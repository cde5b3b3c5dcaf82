from urllib.parse import urlsplit

TRUSTED = "https://tea.example"
for url in (f"{TRUSTED}@evil.example/", f"{TRUSTED}.evil.example/", TRUSTED):
    parts = urlsplit(url)
    safe = (parts.scheme, parts.netloc) == ("https", "tea.example")
    print(f"looks right: {url.startswith(TRUSTED)}  host: {parts.hostname}")
    print("   accepted:", safe)
