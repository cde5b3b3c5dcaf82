from html import escape
from urllib.parse import urlsplit

for link in ("javascript:alert(1)", "https://example.org/?a=1&b=2"):
    print(f'<a href="{escape(link)}">', end=" ")
    print(urlsplit(link).scheme in {"http", "https"})

typed = "0; alert(1)"
print(f"<script>let price = {escape(typed)}</script>")
