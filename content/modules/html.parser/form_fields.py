from html.parser import HTMLParser


class Form(HTMLParser):
    def __init__(self):
        super().__init__()
        self.fields = []

    def handle_starttag(self, tag, attrs):
        attributes = dict(reversed(attrs))  # the first one counts
        if tag == "form":
            print(attributes.get("method", "get"), attributes.get("action"))
        elif tag == "input" and attributes.get("name"):
            kind = (attributes.get("type") or "text").lower()
            box = kind in ("checkbox", "radio")
            button = kind in ("button", "reset", "submit", "image")
            off = box and "checked" not in attributes
            if not (button or off or "disabled" in attributes):
                value = attributes.get("value", "on" if box else "")
                self.fields.append((attributes["name"], value or ""))


form = Form()
form.feed("""<form action="/login?next=a&amp;b" METHOD=post>
<input type=hidden name=token value="8f2c&quot;1">
<input name="user" value='ada'> <input type=password name=pw>
<input type=checkbox name=tea value=mint checked>
<input type=checkbox name=tea value=oolong CHECKED>
<input type=checkbox name=stay checked>
<input type=checkbox name=news> <input type=submit name=go></form>""")
form.close()
for name, value in form.fields:
    print(f"{name:6} {value!r}")
