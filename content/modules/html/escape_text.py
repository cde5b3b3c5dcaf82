import html

comment = 'Tom & "Jo" <script>alert(1)</script>'
print(f"<p>{html.escape(comment)}</p>")

nickname = "x' onmouseover='alert(2)"
print(f"<a title='{html.escape(nickname)}'>profile</a>")
print(f"<p>{html.escape(nickname, quote=False)}</p>")

once = html.escape("5 < 6")
print(once, "| twice:", html.escape(once))
